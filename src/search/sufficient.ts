import type { Met } from './full-text.ts'
import type { Ranked } from './name-ranking.ts'
import type { Question } from './understand.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Share of a question that the names of one fiche must hold for the texts to have nothing to add. */
const ENOUGH = 0.7
/** Beside words that the site does not know, words that many fiches share answer nothing: « aide » in « aide à mourir ». */
const TELLING_ENOUGH = 0.5
const HELD_ENOUGH = 0.5

/**
 * Whether reading the texts could change nothing: one fiche is named by most of the question, or the
 * words that it lacks stand in no text.
 *
 * @param vocabulary with the words of the texts, else a word that it lacks counts as one that they may have.
 */
export function addsNothing(question: Question, ranked: ReadonlyMap<string, Ranked>, vocabulary: Vocabulary): boolean {
  if (Array.from(ranked.values()).some(({ coverage }) => coverage >= ENOUGH)) return true
  return !question.words.some(({ readings }) => readings.some(({ word }) => vocabulary.has(word)))
}

/**
 * Whether a fiche is about a question of which the site does not know every word, rather than sharing a
 * common word with it.
 *
 * @param known how many words of the question the site knows.
 */
export function isAbout(ranked: Ranked | undefined, met: Met | undefined, known: number): boolean {
  const named = ranked !== undefined && (ranked.words > 1 || ranked.strongest >= TELLING_ENOUGH)
  return named || (known > 1 && (met?.score ?? 0) >= HELD_ENOUGH)
}
