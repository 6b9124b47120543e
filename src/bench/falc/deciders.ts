/**
 * Ours and the thresholds of other tools, re-created from what each publishes: what each calls
 * easy, and a score (higher is easier) for the area under the curve.
 */
import { findings } from '../../falc/check.ts'
import { judge } from '../../falc/measures/verdict.ts'
import { weightOf } from '../../falc/rule.ts'
import { rules } from '../../falc/rules/all.ts'
import { sentPassive } from '../../falc/rules/sent-passive.ts'
import { wordAcronym } from '../../falc/rules/word-acronym.ts'
import type { Sentence } from '../../falc/text/falc-text.ts'
import type { LabelledText } from './corpus.ts'

export interface Decider {
  readonly name: string
  readonly easy: (text: LabelledText) => boolean
  readonly score: (text: LabelledText) => number
}

const ours: Decider = {
  name: 'Ce site',
  easy: (text) =>
    judge(text.measures).ready &&
    !findings(text.text, rules).some(({ rule, finding }) => weightOf({ rule, finding }) === 'error'),
  score: (text) => judge(text.measures).score,
}

/** « Pas plus de 12 mots par phrase » (info.gouv.fr and others). */
const twelveWords: Decider = {
  name: '12 mots au plus',
  easy: (text) => text.measures.longest <= 12,
  score: (text) => -text.measures.over12,
}

/**
 * lucid-lint, profile `falc`: ≤ 15 words, ≤ 2 commas, no passive, no unexplained acronym, ≤ 3 sentences a paragraph.
 */
const lucidLint: Decider = {
  name: 'lucid-lint, profil falc',
  easy: (text) => lucidFaults(text) === 0,
  score: (text) => -lucidFaults(text) / Math.max(1, text.measures.sentences),
}

/** Kandel and Moles (1958), Flesch for French: 207 − 1.015 words per sentence − 73.6 syllables per word. */
const flesch: Decider = {
  name: 'Flesch Kandel-Moles ≥ 70',
  easy: (text) => kandelMoles(text) >= 70,
  score: kandelMoles,
}

/** LanguageTool, French style: a sentence over 40 words is too long. */
const languageTool: Decider = {
  name: 'LanguageTool, 40 mots',
  easy: (text) => text.measures.longest <= 40,
  score: (text) => -text.measures.longest,
}

export const deciders: readonly Decider[] = [ours, twelveWords, lucidLint, flesch, languageTool]

function lucidFaults({ text }: LabelledText): number {
  const sentences = text.sentences.filter((sentence) => sentence.wordCount > 15 || commas(sentence) > 2).length
  const paragraphs = text.blocks.filter(
    (block) => block.kind === 'paragraph' && block.lines.length === 1 && block.sentences.length > 3,
  ).length
  return sentences + paragraphs + count(sentPassive.check(text)) + count(wordAcronym.check(text))
}

function commas(sentence: Sentence): number {
  return sentence.tokens.filter((token) => token.kind === 'punctuation' && token.text === ',').length
}

function count(items: Iterable<unknown>): number {
  return [...items].length
}

function kandelMoles({ text }: LabelledText): number {
  const syllables = text.words.reduce((sum, word) => sum + word.info.syllables, 0)
  const words = Math.max(1, text.words.length)
  return 207 - (1.015 * text.wordCount) / Math.max(1, text.sentences.length) - (73.6 * syllables) / words
}
