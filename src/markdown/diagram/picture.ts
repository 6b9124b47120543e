import type { Element } from 'hast'
import { element } from '../element.ts'

/** A picture beside words that say the same. */
export function picture(concept: string | null): Element | null {
  return concept === null
    ? null
    : element('img', { className: ['picto'], src: `/pictos/${concept}.svg`, width: 48, height: 48, alt: '' })
}
