/**
 * Where sentences end, on the raw tokens of a line. Known general splitters break after « M. »,
 * « art. », « L. 1111-6 » and inside « Que faire ? » demande-t-elle: this one doesn't.
 */
import { isAbbreviation } from './abbreviations.ts'
import { isDigit, isLower } from './normalise.ts'
import type { RawToken } from './tokens.ts'

const CLOSERS = new Set(['»', '”', '"', ')', ']', "'", '’'])
/** A bracket left open longer than this no longer protects the full stops inside. */
const LONGEST_BRACKET = 60

/** Token ranges [from, to) of the sentences, in order; together they hold every token. */
export function sentenceRanges(text: string, tokens: readonly RawToken[]): readonly (readonly [number, number])[] {
  const ranges: [number, number][] = []
  let from = 0
  let bracket = -1
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]
    if (token === undefined || token.kind !== 'punctuation') continue
    const char = text[token.from] ?? ''
    if (char === '(') bracket = index
    else if (char === ')') bracket = -1
    if (!isTerminal(char)) continue
    if (bracket >= 0 && index - bracket < LONGEST_BRACKET) continue
    if (char === '.' && token.to - token.from === 1 && isInnerStop(text, tokens, index, from)) continue
    const next = afterClosers(text, tokens, index + 1)
    if (next < tokens.length && !opensSentence(text, tokens, next, token)) continue
    ranges.push([from, next])
    from = next
    index = next - 1
    bracket = -1
  }
  if (from < tokens.length) ranges.push([from, tokens.length])
  return ranges
}

function isTerminal(char: string): boolean {
  return char === '.' || char === '!' || char === '?' || char === '…'
}

function isInnerStop(text: string, tokens: readonly RawToken[], index: number, sentenceStart: number): boolean {
  const before = tokens[index - 1]
  if (before === undefined) return false
  const touching = before.to === tokens[index]?.from
  if (!touching) return false
  if (before.kind === 'number') return index - 1 === sentenceStart && before.to - before.from <= 2
  return before.kind === 'word' && isAbbreviation(text.slice(before.from, before.to))
}

/** Closing quotes and brackets, and repeated marks (`?!`), belong to the sentence they follow. */
function afterClosers(text: string, tokens: readonly RawToken[], from: number): number {
  let next = from
  for (; next < tokens.length; next++) {
    const token = tokens[next]
    if (token === undefined || token.kind !== 'punctuation') break
    const char = text[token.from] ?? ''
    const straight = char === '"' || char === "'" || char === '’'
    if (straight && token.from > 0 && token.from !== tokens[next - 1]?.to) break
    if (!CLOSERS.has(char) && !isTerminal(char)) break
  }
  return next
}

function opensSentence(text: string, tokens: readonly RawToken[], next: number, stop: RawToken): boolean {
  const token = tokens[next]
  if (token === undefined) return true
  const char = text[token.from] ?? ''
  const spaced = token.from > stop.to
  if (!spaced && token.kind !== 'reference') return false
  if (isLower(char)) return false
  if (token.kind === 'punctuation')
    return '«“"(-–—•[¿¡*'.includes(char) && !isLower(text[tokens[next + 1]?.from ?? -1] ?? 'A')
  return token.kind !== 'number' || isDigit(char)
}
