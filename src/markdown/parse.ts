import type { Root } from 'mdast'
import { unified } from 'unified'
import { VFile } from 'vfile'
import parser from '#markdown-parser'
import remarkMarks from './remark-marks.ts'
import remarkSections from './remark-sections.ts'

/** Any unified parser of Markdown with tables and front matter may stand on the first line. */
const reader = unified().use(parser).use(remarkMarks).freeze()

/** The tree of a Markdown text as its parser gives it, before anything of ours is read in it. */
export function bareTree(source: string): Root {
  return reader.parse(source) as Root
}

/** A bare tree with what is ours in it: mentions and links to fiches are nodes. The tree is changed in place. */
export function withMarks(tree: Root, source: string): Root {
  return reader.runSync(tree, new VFile(source)) as Root
}

/**
 * Parses Markdown of ours into an mdast tree whose mentions and links to fiches are nodes of their own.
 *
 * @param source the whole file, front matter included, so that positions are those of the file.
 * @returns the tree; offsets count UTF-16 units, lines and columns start at 1.
 */
export function parseMarkdown(source: string): Root {
  return withMarks(bareTree(source), source)
}

const sectioner = unified().use(remarkSections).freeze()

/**
 * Cuts a parsed fiche into its sections, one node per `## Title {#id}`. The tree is changed in place.
 *
 * @param file the file that the tree was parsed from; what is missing or misplaced is left in its messages.
 */
export function inSections(tree: Root, file: VFile): Root {
  return sectioner.runSync(tree, file) as Root
}

/** Parses the Markdown of a fiche, ours or any other's, into sections. */
export function readFiche(source: string): Root {
  return inSections(parseMarkdown(source), new VFile(source))
}
