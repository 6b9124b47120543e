import type { ElementContent } from 'hast'
import { LTR_ISOLATE, POP_ISOLATE } from '../facts/bidi.ts'
import { element, text } from './element.ts'
import { frenchTypography } from './french-typography.ts'

const ISOLATED = new RegExp(`${LTR_ISOLATE}([^${POP_ISOLATE}]*)${POP_ISOLATE}`, 'gu')
/** Groups of digits apart by spaces, dots or dashes: phone numbers typed in a text. */
const GROUPED_DIGITS = /\+?\d+(?:[ \u00A0.\u2011-]\d+)+/gu

/** The text as HTML, where isolating characters become `<bdi>`, which copying leaves behind. */
export function isolated(value: string): ElementContent[] {
  return value.includes(LTR_ISOLATE) ? split(value, ISOLATED) : [text(value)]
}

/**
 * Several words in Latin letters: in a right-to-left text, the French name that stands on papers,
 * or between French quotation marks the sentences to say or write, with their own marks.
 * Apart, so that its words keep their order whatever is made of them, and are read aloud in French.
 */
const LATIN_WORD = String.raw`\p{Script=Latin}[\p{Script=Latin}\p{M}\d'’-]*`
const NOT_ARABIC = String.raw`[^«»\p{Script=Arabic}]*`
const FRENCH_QUOTE = String.raw`«${NOT_ARABIC}\p{Script=Latin}${NOT_ARABIC}»`
const SEVERAL_WORDS = String.raw`${FRENCH_QUOTE}|${LATIN_WORD}(?:,? (?:${LATIN_WORD}|\d+(?![\d.,])))+`
const LATIN_PHRASE = new RegExp(SEVERAL_WORDS, 'gu')
/**
 * One word alone keeps its order by itself: it is held apart only to be read aloud in French.
 * Abbreviations, which a page may have by the dozen, are left to the page's voice.
 */
const ALONE = String.raw`(?<![\w.@/-])(?=\p{Lu}*\p{Ll})\p{Script=Latin}{3,}[\p{Script=Latin}\p{M}’'-]*(?![\p{L}\w@/’'-]|\.\w)`
const LATIN = new RegExp(`${SEVERAL_WORDS}|${ALONE}`, 'gu')

/**
 * Text of a right-to-left page as HTML: numbers in groups and French words are held apart (`bdi`
 * takes the direction of its first letter), the words read aloud in French.
 */
export function isolatedInRtl(value: string): ElementContent[] {
  const inFrench = (phrase: string) => [element('bdi', { lang: 'fr' }, frenchTypography(phrase))]
  const held = (rest: string) => splitAt(rest, LATIN, inFrench, (other) => split(other, GROUPED_DIGITS))
  return splitAt(value, ISOLATED, (whole, inner) => [element('bdi', { dir: 'ltr' }, inner ?? whole)], held)
}

/** The pieces of a text outside and inside its French names, in order. */
export function aroundLatinPhrases(
  value: string,
  outside: (piece: string) => ElementContent[],
  inside: (phrase: string) => ElementContent[],
): ElementContent[] {
  return splitAt(value, LATIN_PHRASE, inside, outside)
}

function split(value: string, pattern: RegExp): ElementContent[] {
  return splitAt(
    value,
    pattern,
    (whole, inner) => [element('bdi', { dir: 'ltr' }, inner ?? whole)],
    (rest) => [text(rest)],
  )
}

function splitAt(
  value: string,
  pattern: RegExp,
  inside: (whole: string, inner?: string) => ElementContent[],
  outside: (rest: string) => ElementContent[],
): ElementContent[] {
  const parts: ElementContent[] = []
  let end = 0
  for (const match of value.matchAll(pattern)) {
    if (match.index > end) parts.push(...outside(value.slice(end, match.index)))
    parts.push(...inside(match[0], match[1]))
    end = match.index + match[0].length
  }
  if (end < value.length) parts.push(...outside(value.slice(end)))
  return parts
}
