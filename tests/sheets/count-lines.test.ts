import { describe, expect, it } from 'vitest'
import { countLines } from '../../src/sheets/count-lines.ts'

const setting = { em: 1, line: 1, width: 10 }

describe('lines of a text on paper', () => {
  it('break between words, and at its own breaks', () => {
    expect(countLines('', setting)).toBe(1)
    expect(countLines('un deux', setting)).toBe(1)
    expect(countLines('aaaaaaaa bbbbbbbb cccccccc', setting)).toBe(2)
    expect(countLines('un\ndeux', setting)).toBe(2)
  })

  it('cut a word that no line holds', () => {
    expect(countLines('a'.repeat(40), setting)).toBe(3)
  })

  it('never break at a no-break space', () => {
    expect(countLines('aaaaaaaa\u00a0aaaaaaaa bb', setting)).toBeGreaterThan(countLines('aaaaaaaa bb', setting))
  })
})
