import type { Element, ElementWay } from '../library/questions.ts'
import type { Reference, Section } from '../library/section.ts'
import type { FicheTarget } from '../markdown/fiche-link.ts'
import { holdsWords } from './even-words.ts'

/**
 * Whether a section says an element, in any of its ways.
 *
 * @param fiche id of the fiche that holds the section: a link inside it may leave it out.
 * @param text title and words of the section as read, as `evenWords` gives them.
 */
export function holds(
  element: Element,
  { references }: Pick<Section, 'references'>,
  fiche: string,
  text: string,
): boolean {
  return element.some((way) => says(way))

  function says(way: ElementWay): boolean {
    if (way.kind === 'words') return holdsWords(text, way.typed)
    if (way.kind === 'mention') return references.some(({ kind, target }) => kind === way.of && target === way.id)
    return references.some((reference) => leadsTo(reference, fiche, way))
  }
}

/** A link to a section leads to its fiche too; one that names no fiche, to its own. */
function leadsTo(reference: Reference, own: string, wanted: FicheTarget): boolean {
  const { fiche, section } = targetOf(reference, own)
  return fiche === wanted.fiche && (wanted.section === null || section === wanted.section)
}

function targetOf(reference: Reference, own: string): Partial<FicheTarget> {
  if (reference.kind === 'fiche') return { fiche: reference.target, section: reference.section }
  return reference.kind === 'link' && reference.target.startsWith('#')
    ? { fiche: own, section: reference.target.slice(1) }
    : {}
}
