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

it('lets only the pages with the search run WebAssembly', () => {
  const policy =
    "<meta http-equiv=\"content-security-policy\" content=\"worker-src 'self' blob:;form-action 'self';script-src 'self' 'wasm-unsafe-eval';\">"
  expect(withLeanPolicy(policy)).toBe(
    '<meta http-equiv="content-security-policy" content="form-action \'self\';script-src \'self\';">',
  )
  expect(withLeanPolicy(`${policy}<form data-search>`)).toContain(policy)
})
