import { groupCode } from '../../codes/code.ts'
import { isolateLtr, isRightToLeft } from '../../facts/bidi.ts'
import type { Interface } from '../strings/interface-of.ts'

/** « code 10 01 24 », its digits in their order inside a text read from right to left. */
export function codeWords(code: string, { words, lang }: Pick<Interface, 'words' | 'lang'>): string {
  return words.sheet.code({ code: isolateLtr(groupCode(code), isRightToLeft(lang) ? 'rtl' : 'ltr') })
}
