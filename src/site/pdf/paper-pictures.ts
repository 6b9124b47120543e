import { library } from 'virtual:library'
import type { Element } from 'hast'
import { visit } from 'unist-util-visit'
import type { ShownPicture } from '../../markdown/context.ts'
import { element } from '../../markdown/element.ts'
import { pictureOf } from '../../pdf/tree.ts'
import { drawingOf } from '../../pictograms/drawing-of.ts'

/** A picture on paper is named by its concept; null for one that is not known. */
export function paperPicture(concept: string): ShownPicture | null {
  return fileOf(concept) === null ? null : { href: concept, turned: false }
}

/** The picture that begins a heading; null where there is none. */
export function headingPicture(concept: string | null) {
  return concept === null || fileOf(concept) === null
    ? null
    : element('svg', { className: ['pic'] }, element('use', { href: concept }))
}

/** The pictures of a document as SVG files, in black. */
export function picturesIn(body: Element): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  visit(body, 'element', (node) => {
    const concept = pictureOf(node)
    const file = concept === null ? null : fileOf(concept)
    if (concept !== null && file !== null) found.set(concept, file)
  })
  return found
}

function fileOf(concept: string): string | null {
  const known = library.pictograms.get(concept)
  const drawing = known === undefined ? null : drawingOf(known.icon, library.drawings)
  if (drawing === null) return null
  const { viewBox, body } = drawing
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}" color="#000">${body}</svg>`
}
