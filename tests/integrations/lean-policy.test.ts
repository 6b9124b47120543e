import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { withLeanPolicy } from '../../src/integrations/lean-policy.ts'

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
const page = (style: string) =>
  `<head><meta http-equiv="content-security-policy" content="script-src 'self' ${hash('other()')}; style-src 'self' ${hash('p{}')} ${hash('a{}')};"><style>${style}</style></head>`

it('keeps the hash of the style that the page holds, and no other', () => {
  const lean = withLeanPolicy(page('p{}'))
  expect(lean).toContain(hash('p{}'))
  expect(lean).not.toContain(hash('a{}'))
  expect(lean).toContain("script-src 'self'; style-src 'self' ")
})
