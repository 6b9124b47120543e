/** What is counted in a text: the figures that the verdict stands on, each explainable in a sentence. */

import { jargonOf } from '../rules/support/jargon.ts'
import { rareWordsOf } from '../rules/support/rare-words.ts'
import type { FalcText, Sentence, WordToken } from '../text/falc-text.ts'
import { oncePerText } from '../text/once-per-text.ts'
import { distribution } from './distribution.ts'
import { isNominalisation } from './nominalisation.ts'
import { isPresentParticiple } from './participle.ts'

export interface Measures {
  readonly words: number
  readonly sentences: number
  /** Words per sentence, headings and table cells left out. */
  readonly meanLength: number
  readonly p90Length: number
  readonly longest: number
  /** Shares, 0 to 1, of sentences longer than 12, 15, 20 words. */
  readonly over12: number
  readonly over15: number
  readonly over20: number
  readonly commasPerSentence: number
  /** Per 100 words. */
  readonly nominalisations: number
  readonly presentParticiples: number
  readonly pastSimples: number
  readonly semicolons: number
  readonly brackets: number
  /** Shares of words, 0 to 1. */
  readonly longWords: number
  readonly rareWords: number
  readonly knownWords: number
  /** Sentences per line of the screen; 1 is one sentence per line. Null when lines were lost. */
  readonly sentencesPerLine: number | null
  /** Share of sentences with a negation. */
  readonly negations: number
  /** Words of offices and hospitals that an everyday word could replace, per 100 words. */
  readonly jargon: number
  /** Different rare words that the text doesn't explain. */
  readonly differentRareWords: number
  /** The same, divided by the square root of the number of words (Guiraud 1954): fair to short and long texts alike. */
  readonly rareRichness: number
  /**
   * Share of words, 0 to 1, that stand in sentences rather than in titles and tables; 1 for a plain text, where titles
   * are guessed.
   */
  readonly inSentences: number
}

/** Words from which a word is called rare: beyond this place in the list of common lemmas. */
const RARE_FROM = 5000
/** Spoken syllables from which a word is called long. */
const LONG = 4
const NEGATIVE = new Set(['ne', 'ni', 'sans'])

/** Counts a text; linear in its length. */
export const measure = oncePerText((text): Measures => {
  const read = readSentences(text)
  const lengths = distribution(read.map((sentence) => sentence.wordCount))
  const words = countWords(text.words)
  const perHundred = (count: number): number => (text.words.length === 0 ? 0 : (100 * count) / text.words.length)
  const perSentence = (count: number): number => (read.length === 0 ? 0 : count / read.length)
  return {
    words: text.wordCount,
    sentences: read.length,
    meanLength: lengths.mean,
    p90Length: lengths.quantile(0.9),
    longest: lengths.largest,
    over12: lengths.shareOver(12),
    over15: lengths.shareOver(15),
    over20: lengths.shareOver(20),
    commasPerSentence: perSentence(countPunctuation(read, ',')),
    nominalisations: perHundred(words.nominalisations),
    presentParticiples: perHundred(words.presentParticiples),
    pastSimples: perHundred(words.pastSimples),
    semicolons: perHundred(countPunctuation(text.sentences, ';')),
    brackets: perHundred(countPunctuation(text.sentences, '(')),
    longWords: perHundred(words.long) / 100,
    knownWords: text.words.length === 0 ? 1 : words.known / text.words.length,
    rareWords: perHundred(words.rare) / 100,
    sentencesPerLine: text.hasLines ? sentencesPerLine(text) : null,
    negations: perSentence(read.filter(isNegative).length),
    jargon: perHundred(jargonOf(text).length),
    differentRareWords: rareWordsOf(text).length,
    rareRichness: text.wordCount === 0 ? 0 : rareWordsOf(text).length / Math.sqrt(text.wordCount),
    inSentences: text.format === 'plain' ? 1 : wordsOf(text.sentences.filter(isInProse)) / Math.max(1, text.wordCount),
  }
})

function isInProse({ role }: Sentence): boolean {
  return role !== 'heading' && role !== 'cell'
}

/**
 * Sentences whose length matters to the reader: not titles, not cells, not a bare number or contact.
 * A plain text that is nearly all short lines without a full stop has no titles: then they count too.
 */
function readSentences(text: FalcText): readonly Sentence[] {
  const worded = text.sentences.filter((sentence) => sentence.role !== 'cell' && sentence.words.length > 0)
  const read = worded.filter((sentence) => sentence.role !== 'heading')
  return wordsOf(read) * 4 < wordsOf(worded) ? worded : read
}

function wordsOf(sentences: readonly Sentence[]): number {
  return sentences.reduce((sum, sentence) => sum + sentence.wordCount, 0)
}

function isNegative(sentence: Sentence): boolean {
  return sentence.words.some((word) => NEGATIVE.has(word.form) || word.elision === "n'")
}

interface WordCounts {
  nominalisations: number
  presentParticiples: number
  pastSimples: number
  long: number
  known: number
  rare: number
}

/** Everything that is counted word by word, in one pass. */
function countWords(words: readonly WordToken[]): WordCounts {
  const counts: WordCounts = { nominalisations: 0, presentParticiples: 0, pastSimples: 0, long: 0, known: 0, rare: 0 }
  for (const word of words) {
    const { info } = word
    if (isNominalisation(word)) counts.nominalisations++
    if (isPresentParticiple(word)) counts.presentParticiples++
    if (info.only('past-simple', 'imperfect-subjunctive')) counts.pastSimples++
    if (info.syllables >= LONG) counts.long++
    if (info.known) counts.known++
    if (info.rank > RARE_FROM && !word.capitalised) counts.rare++
  }
  return counts
}

function countPunctuation(sentences: readonly Sentence[], sign: string): number {
  let total = 0
  for (const sentence of sentences)
    for (const token of sentence.tokens) if (token.kind === 'punctuation' && token.text === sign) total++
  return total
}

function sentencesPerLine(text: FalcText): number {
  let lines = 0
  let sentences = 0
  for (const block of text.blocks) {
    if (block.kind !== 'paragraph' && block.kind !== 'item') continue
    for (const line of block.lines) {
      if (line.sentences.length === 0) continue
      lines++
      sentences += line.sentences.length
    }
  }
  return lines === 0 ? 1 : sentences / lines
}
