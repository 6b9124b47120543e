import { codeLength, isValidCode } from './code.ts'

/** What someone typed in the code box, understood. */
export type TypedCode =
  | { readonly state: 'known'; readonly code: string }
  | { readonly state: 'empty' }
  | { readonly state: 'not-digits' }
  | { readonly state: 'wrong-length'; readonly digits: number; readonly expected: number }
  | { readonly state: 'wrong-check-digit'; readonly code: string }
  /** Well written, but no page has this code. */
  | { readonly state: 'unknown'; readonly code: string }

/** First digits, zero, of the digit series that readers' keyboards type: Arabic-Indic, Persian, full width. */
const zeros = [0x0660, 0x06f0, 0xff10]

/**
 * Understands a code as people type it: with spaces, dots, dashes, Arabic or Persian digits.
 *
 * @param isKnown tells whether a page has the code.
 * @example parseCode('10-00.01', () => true) // { state: 'known', code: '100001' }
 */
export function parseCode(typed: string, isKnown: (code: string) => boolean): TypedCode {
  const bare = Array.from(typed, asciiDigit).join('').replace(/[\s.,\-‐-―_·/\u061C\u200B-\u200F\u2066-\u2069]/g, '')
  if (bare === '') return { state: 'empty' }
  if (!/^[0-9]+$/.test(bare)) return { state: 'not-digits' }
  if (bare.length !== codeLength) return { state: 'wrong-length', digits: bare.length, expected: codeLength }
  if (!isValidCode(bare)) return { state: 'wrong-check-digit', code: bare }
  return { state: isKnown(bare) ? 'known' : 'unknown', code: bare }
}

function asciiDigit(character: string): string {
  const point = character.codePointAt(0) ?? 0
  const zero = zeros.find((start) => point >= start && point < start + 10)
  return zero === undefined ? character : String(point - zero)
}
