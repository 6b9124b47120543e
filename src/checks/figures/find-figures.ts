import {
  arabicDuals,
  callBefore,
  currencyBefore,
  names,
  numbers,
  pluralUnits,
  telephone,
  unitAfter,
  wordsBefore,
} from './patterns.ts'

/** A figure in a text, UTF-16 offsets [start, end). */
export interface Figure {
  readonly start: number
  readonly end: number
  readonly words: string
}

const anyDigit = /[0-9\u0660-\u0669\u06F0-\u06F9]/
const arabicLetter = /[\u0620-\u064A]/
const blank = (whole: string) => '\u0000'.repeat(whole.length)

/**
 * Finds the figures of law typed in a text, first to last: amounts, shares, delays, ages, telephone numbers.
 *
 * @param text without mentions, which have figures in their names.
 *
 * @example findFigures('Dans les 8 jours.') // [{ start: 9, end: 16, words: '8 jours' }]
 */
export function findFigures(text: string): Figure[] {
  const found: Figure[] = []
  const add = (start: number, end: number) => found.push({ start, end, words: text.slice(start, end) })
  if (anyDigit.test(text)) addNumbers(text.replace(names, blank), add)
  for (const { 0: unit, index } of text.matchAll(pluralUnits)) {
    const before = wordsBefore.exec(text.slice(Math.max(0, index - 30), index))
    if (before !== null) add(index - before[0].length, index + unit.length)
  }
  if (arabicLetter.test(text))
    for (const { 0: word, index } of text.matchAll(arabicDuals)) add(index, index + word.length)
  return found.length > 1 ? found.sort((a, b) => a.start - b.start) : found
}

function addNumbers(text: string, add: (start: number, end: number) => void): void {
  for (const { 0: number, index } of text.matchAll(numbers)) {
    const before = text.slice(Math.max(0, index - 24), index)
    // « L. 1111-7 », « R4127 », « 2024-12 »: part of a name, not a quantity.
    if (/[\p{L}\p{N}_.-]$/u.test(before) && !/(?:^|\s)[\p{L}]{4,}\.$/u.test(before)) continue
    const end = index + number.length
    unitAfter.lastIndex = end
    const unit = unitAfter.exec(text)
    if (unit !== null) add(index, end + unit[0].length)
    else if (currencyBefore.test(before)) add(index - 1, end)
    else if (telephone.test(asciiDigits(number)) || (number.length <= 4 && callBefore.test(before))) add(index, end)
  }
}

function asciiDigits(number: string): string {
  return number.replace(/[\u0660-\u0669\u06F0-\u06F9]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 15))
}
