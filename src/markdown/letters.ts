import type { Element } from 'hast'
import type { LetterLink, RenderContext } from './context.ts'
import { element } from './element.ts'
import { added, said } from './in-language.ts'

/** A model letter alone on its line: a card that is one link. */
export function letterCard(letter: LetterLink, context: RenderContext): Element {
  return element('p', { className: ['letter-card'] }, letterInText(letter, context))
}

/** A model letter inside a sentence: a link named by the letter's title. */
export function letterInText(letter: LetterLink, context: RenderContext): Element {
  return element(
    'a',
    { href: letter.href, className: ['letter'] },
    ...added(`${context.words.letter}${context.words.colon}`, context),
    ...said(letter.title, context),
  )
}
