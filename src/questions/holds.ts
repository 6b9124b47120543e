import type { Section } from '../library/model.ts'
import type { Element, ElementWay } from '../library/questions.ts'
import { holdsWords } from './even-words.ts'

/**
 * Whether a section says an element, in any of its ways.
 *
 * @param fiche id of the fiche that holds the section: a link inside it may leave it out.
 * @param text title and words of the section as read, as `evenWords` gives them.
 */
export function holds(element: Element, { references }: Pick<Section, 'references'>, fiche: string, text: string): boolean {
  return element.some((way) => says(way))

  function says(way: ElementWay): boolean {
    if (way.kind === 'words') return holdsWords(text, way.typed)
    if (way.kind === 'mention') return references.some(({ kind, target }) => kind === way.of && target === way.id)
    return references.some(({ kind, target }) => kind === 'link' && leadsTo(target.startsWith('#') ? `fiche:${fiche}${target}` : target, way.target))
  }
}

/** A link to a section leads to its fiche too. */
function leadsTo(target: string, wanted: string): boolean {
  return target === wanted || (!wanted.includes('#') && target.startsWith(`${wanted}#`))
}
