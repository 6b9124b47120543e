/** Cuts visible text into words, numbers, addresses, references and punctuation. Linear time. */

import type { Named } from '../../markdown/mentions.ts'
import { OBJECT } from '../../markdown/mentions.ts'
import { addressLength } from './address.ts'
import type { Display, Token } from './falc-text.ts'
import { isSpace } from './normalise.ts'
import type { VisibleText } from './visible-text.ts'
import { Word } from './word.ts'

/** A token before it is given to its sentence. */
export interface RawToken {
  readonly kind: 'word' | 'number' | 'punctuation' | 'address' | 'reference'
  /** Place in the visible text, [from, to). */
  readonly from: number
  readonly to: number
}

const NUMBER =
  /\d+(?:er|ère|re|nd|nde|e|ème|ième)(?![\p{L}\d])|\d{1,2}\s?[hH]\s?(?:\d{2})?(?![\p{L}\d])|\d+(?:[ \u00a0\u202f]\d{3}(?!\d))*(?:[.,]\d+)?(?:[./:-]\d+)*/uy
const PHONE = /(?:\+33 ?|0)\d(?:[ .\u00a0\u202f-]\d{2}){4}(?!\d)/y
const WORD = /[\p{L}\p{M}]+(?:(?:['’ʼ]|[-\u2011·.](?=[\p{L}])|\d)[\p{L}\p{M}]*)*/uy
/** A full stop inside a word is kept only in initials: `S.N.C.F`. */
const INITIALS = /^(?:\p{Lu}\.)+\p{Lu}?$/u

/** Tokens of a visible text from `from` to `to`, in order. */
export function rawTokens(text: string, from: number, to: number): RawToken[] {
  const tokens: RawToken[] = []
  let at = from
  while (at < to) {
    const char = text[at] ?? ''
    // A lone backslash is a line break of Markdown left in a plain text.
    if (isSpace(char) || char === '\\') {
      at++
      continue
    }
    const token = tokenAt(text, at, char, to)
    tokens.push(token)
    at = token.to
  }
  return tokens
}

function tokenAt(text: string, at: number, char: string, limit: number): RawToken {
  const make = (kind: RawToken['kind'], to: number): RawToken => ({ kind, from: at, to: Math.min(to, limit) })
  if (char === OBJECT) return make('reference', at + 1)
  const code = char.charCodeAt(0)
  const digit = code >= 48 && code <= 57
  const letter = !digit && (code >= 192 || ((code | 32) >= 97 && (code | 32) <= 122))
  const plain = letter ? plainWordLength(text, at) : 0
  if (plain > 0) return make('word', at + plain)
  if (digit || letter) {
    const address = addressLength(text, at, limit)
    if (address > 0) return make('address', at + address)
    if (digit) {
      const phone = code === 48 ? match(PHONE, text, at) : 0
      return make('number', at + Math.max(phone, match(NUMBER, text, at), 1))
    }
    const length = wordLength(text, at)
    if (length > 0) return make('word', at + length)
  }
  if (char === '+') {
    const phone = match(PHONE, text, at)
    if (phone > 0) return make('number', at + phone)
  }
  const pair = code >= 0xd800 && code <= 0xdbff ? 2 : 1
  if (char === '.' && text[at + 1] === '.') {
    let end = at + 1
    while (text[end] === '.') end++
    return make('punctuation', end)
  }
  return make('punctuation', at + pair)
}

function match(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex - at : 0
}

/** Length of a word of bare Latin letters up to a space or a mark that no word nor address holds; 0 for any other. */
function plainWordLength(text: string, at: number): number {
  let end = at
  let code = text.charCodeAt(end)
  while (((code | 32) >= 97 && (code | 32) <= 122) || (code >= 192 && code <= 255 && code !== 215 && code !== 247))
    code = text.charCodeAt(++end)
  const ends =
    code <= 32 ||
    code === 0xa0 ||
    code === 0x202f ||
    code === 41 ||
    code === 44 ||
    code === 59 ||
    code === 33 ||
    code === 63
  return ends ? end - at : 0
}

function wordLength(text: string, at: number): number {
  const whole = match(WORD, text, at)
  if (whole === 0) return 0
  const word = text.slice(at, at + whole)
  const dot = word.indexOf('.')
  if (dot >= 0 && !INITIALS.test(word)) return dot
  return word.endsWith("'") || word.endsWith('’') ? elisionOrQuote(text, at, whole) : whole
}

/** `l' hôpital` keeps its apostrophe; the closing quote of `'mot'` is not part of the word. */
function elisionOrQuote(text: string, at: number, length: number): number {
  return length <= 3 || isSpace(text[at + length]) === false ? length : length - 1
}

/** The token as rules see it, with its place in the source file. */
export function toToken(raw: RawToken, index: number, visible: VisibleText, display: Display): Token {
  const start = visible.startOf(raw.from)
  const end = visible.endOf(raw.to - 1)
  const text = visible.text.slice(raw.from, raw.to)
  switch (raw.kind) {
    case 'word':
      return new Word(text, start, end, index)
    case 'reference':
      return reference(visible.referenceAt(raw.from), text, start, end, index, display)
    case 'number':
    case 'address':
    case 'punctuation':
      return { kind: raw.kind, text, start, end, index }
  }
}

function reference(
  found: Named | undefined,
  text: string,
  start: number,
  end: number,
  index: number,
  display: Display,
): Token {
  if (found === undefined) return { kind: 'punctuation', text, start, end, index }
  const shown = display(found.kind, found.id)
  const words =
    shown === null ? 1 : rawTokens(shown, 0, shown.length).filter((token) => token.kind !== 'punctuation').length
  return {
    kind: 'reference',
    target: found.kind,
    id: found.id,
    text: shown ?? found.id,
    start,
    end,
    index,
    wordCount: words,
  }
}
