import type { Met } from './full-text.ts'
import type { Ranked } from './name-ranking.ts'
import type { Question } from './understand.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Share of a question that the names of one fiche must hold for the texts to have nothing to add. */
const ENOUGH = 0.5
/** Share of a question that a fiche must hold, in its names or its text, to be about it. */
const ABOUT = 0.5
/** A word so telling answers by itself, whatever else is asked: « téléconsultation ». */
const TELLING_ENOUGH = 0.5

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
 * Whether a fiche is about a question, rather than sharing with it a word that many share: « aide », of
 * « aide au jardinage ».
 *
 * @param importances how much each word of the question tells; more than names say, for one that no name has.
 */
export function isAbout(ranked: Ranked | undefined, met: Met | undefined, importances: readonly number[]): boolean {
  if ((ranked?.strongest ?? 0) >= TELLING_ENOUGH) return true
  const all = importances.reduce((sum, each) => sum + each, 0)
  const held = importances.reduce((sum, each, at) => sum + (ranked?.words.has(at) || met?.words.has(at) ? each : 0), 0)
  return held >= ABOUT * all
}
