import type { Paragraph, Root, Text } from 'mdast'
import type { Position } from 'unist'
import { EXIT, visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { endingPicture, mayAskForPictures } from './heading-attributes.ts'

/** The picture that a line asks for: `{picto=formulaire}` at the end of a step, a paper, a condition. */
export interface LinePicture {
  /** Concept of the pictogram manifest. */
  readonly concept: string
  /** Where it is typed; absent when it comes from the French text of the same rank. */
  readonly position?: Position
}

declare module 'mdast' {
  interface ParagraphData {
    picture?: LinePicture
  }
}

/**
 * Takes `{picto=concept}` off the end of a line and leaves it on its paragraph, where nothing that reads words finds
 * it:
 * a picture changes neither a text nor its hash. A second one in the same paragraph, one in the middle of a line or
 * alone
 * stays text: a rule of the checks reports it.
 */
export default function remarkPictures(): (tree: Root, file: VFile) => void {
  return (tree, file) => {
    if (!mayAskForPictures(String(file))) return
    visit(tree, 'paragraph', (paragraph) => {
      visit(paragraph, 'text', (node) => (takeFrom(node, paragraph) ? EXIT : undefined))
    })
  }
}

function takeFrom(node: Text, paragraph: Paragraph): boolean {
  const found = endingPicture.exec(node.value)
  if (found === null) return false
  const [typed, concept = ''] = found
  const before = node.value.slice(0, found.index)
  const after = node.value.slice(found.index + typed.length)
  const isAlone = before.trim() === '' && paragraph.children[0] === node
  // What follows on the same line is another node: the mark is in the middle of it.
  const isInside = after === '' && paragraph.children.at(-1) !== node
  if (isAlone || isInside) return false
  paragraph.data = { ...paragraph.data, picture: { concept, ...where(node) } }
  node.value = before + after
  return true
}

const where = ({ position }: Text) => (position === undefined ? {} : { position })
