/** Reads a source into the text that the rules see. */
import { closedFrontMatter } from '../../front-matter.ts'
import { findMentions } from '../../markdown/mentions.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { assemble } from './assemble.ts'
import type { Display, FalcText } from './falc-text.ts'
import { markdownBlocks } from './markdown-blocks.ts'
import { plainBlocks } from './plain-blocks.ts'
import { plainVisibleText } from './visible-text.ts'

const UNKNOWN: Display = () => null
const MARKDOWN_SIGN = /^#{1,6} |\]\([^)\s]{1,300}\)|\*\*\S/m

/**
 * A Markdown text: our format (facts, terms, contacts, heading ids) or any other Markdown.
 * @param display what the page shows for `{{…}}`, so that lengths are those the reader meets
 * @param vocabulary lists of words of the rules; the project's own when left out
 * @example fromMarkdown('# Titre {#qui}\n\nUne phrase.').sentences[1]?.wordCount // 2
 */
export function fromMarkdown(source: string, display: Display = UNKNOWN, vocabulary?: Vocabulary): FalcText {
  return assemble(source, 'markdown', markdownBlocks(source), display, vocabulary)
}

/** A text without markup: lines, bullets and short titles are understood; wrapped lines are joined. */
export function fromPlainText(source: string, display: Display = UNKNOWN, vocabulary?: Vocabulary): FalcText {
  const from = closedFrontMatter(source)?.body ?? 0
  const visible = plainVisibleText(source, 0)
  return assemble(source, 'plain', plainBlocks(visible, from, visible.text.length, true), display, vocabulary)
}

/** The format that a source without a file name is written in. */
export function guessFormat(source: string): FalcText['format'] {
  return closedFrontMatter(source) !== null ||
    MARKDOWN_SIGN.test(source.slice(0, 20000)) ||
    findMentions(source.slice(0, 20000)).length > 0
    ? 'markdown'
    : 'plain'
}
