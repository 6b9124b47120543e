import { hash as nodeHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { hash } from '../../src/cms/sha-256.ts'

test.each([0, 1, 54, 55, 56, 63, 64, 65, 119, 120, 1000])(
  'a text of %i signs has the fingerprint that Node gives',
  (size) => {
    const text = 'é'.repeat(size % 7) + 'a'.repeat(size)
    expect(hash('sha256', text, 'hex')).toBe(nodeHash('sha256', text, 'hex'))
  },
)
