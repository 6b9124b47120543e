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
/** A pasted address of a code. */
const address = /\/c\/([^\s/#?]+)/
/** What is said before a code, in the languages of the site. */
const announced = /(?:^|[^\p{L}])(?:codes?|n°|رمز|الرمز|الكود|كود)[\s:.=°]*([\dOoIl|][\dOoIl|\s.,\-‐-―_·]*)/iu
/** The same with words between: « mon code, c'est 10 00 01 ». Six digits only: other numbers may follow. */
const announcedAhead =
  /(?:^|[^\p{L}])(?:codes?|رمز|الرمز|الكود|كود)(?:[^\p{N}]{1,20}[^\p{L}\p{N}])((?:\d[\s.,\-‐-―_·]*){6})(?!\d)[^\p{L}\p{N}]*$/iu
const separators = /[\s.,\-‐-―_·/:()[\]{}"'«»“”‘’\u061C\u200B-\u200F\u2066-\u2069]/g
/** Letters that are taken for digits on paper. */
const lookalikes: Readonly<Record<string, string>> = { O: '0', o: '0', I: '1', l: '1', '|': '1' }

/**
 * Understands a code as people type it: with spaces, dots, brackets, after the word « code », with
 * Arabic or Persian digits, a letter O for a zero, or as the address that was sent to them.
 *
 * @param isKnown tells whether a page has the code.
 * @example parseCode('10-00.01', () => true) // { state: 'known', code: '100001' }
 */
export function parseCode(typed: string, isKnown: (code: string) => boolean): TypedCode {
  const bare = bareCode(typed)
  if (bare === '') return { state: 'empty' }
  if (!/^[0-9]+$/.test(bare)) return { state: 'not-digits' }
  if (bare.length !== codeLength) return { state: 'wrong-length', digits: bare.length, expected: codeLength }
  if (!isValidCode(bare)) return { state: 'wrong-check-digit', code: bare }
  return { state: isKnown(bare) ? 'known' : 'unknown', code: bare }
}

/** Whether a text says by itself that it is a code: the word, or the address of one. */
export function isSaidToBeCode(typed: string): boolean {
  const text = Array.from(typed, asciiDigit).join('')
  return /^\d/.test(address.exec(text)?.[1] ?? '') || announced.test(text)
}

function bareCode(typed: string): string {
  const text = Array.from(typed, asciiDigit).join('')
  const [, said = text] = address.exec(text) ?? announcedAhead.exec(text) ?? announced.exec(text) ?? []
  const bare = said.replace(separators, '')
  // A word made of look-alikes only (« lol ») is a word.
  return /\d/.test(bare) && /^[\dOoIl|]+$/.test(bare)
    ? bare.replace(/[OoIl|]/g, (letter) => lookalikes[letter] ?? letter)
    : bare
}

function asciiDigit(character: string): string {
  const point = character.codePointAt(0) ?? 0
  const zero = zeros.find((start) => point >= start && point < start + 10)
  return zero === undefined ? character : String(point - zero)
}
