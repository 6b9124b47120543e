import type { ElementContent } from 'hast'
import { LTR_ISOLATE, POP_ISOLATE } from '../facts/bidi.ts'
import { element, text } from './element.ts'

const ISOLATED = new RegExp(`${LTR_ISOLATE}([^${POP_ISOLATE}]*)${POP_ISOLATE}`, 'gu')
/** Groups of digits apart by spaces, dots or dashes: phone numbers typed in a text. */
const GROUPED_DIGITS = /\+?\d+(?:[ \u00A0.\u2011-]\d+)+/gu

/** The text as HTML, where isolating characters become `<bdi>`, which copying leaves behind. */
export function isolated(value: string): ElementContent[] {
  return value.includes(LTR_ISOLATE) ? split(value, ISOLATED) : [text(value)]
}

/** Text of a right-to-left page as HTML: numbers in groups are held from left to right. */
export function isolatedDigits(value: string): ElementContent[] {
  return split(value, GROUPED_DIGITS)
}

function split(value: string, pattern: RegExp): ElementContent[] {
  const parts: ElementContent[] = []
  let end = 0
  for (const match of value.matchAll(pattern)) {
    if (match.index > end) parts.push(text(value.slice(end, match.index)))
    parts.push(element('bdi', { dir: 'ltr' }, match[1] ?? match[0]))
    end = match.index + match[0].length
  }
  if (end < value.length) parts.push(text(value.slice(end)))
  return parts
}
