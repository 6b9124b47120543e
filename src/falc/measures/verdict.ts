/** Score and verdict of a text, from its measures alone; `check.ts` adds the errors that rules find. */
import type { Measures } from './measures.ts'
import type { Grade } from './scale.ts'
import { SCALE } from './scale.ts'

export interface Verdict {
  /** No known obstacle, ready for the reading group. Never "this is FALC": only readers can say so. */
  readonly ready: boolean
  /** 0 to 100; 100 when no measure costs anything. */
  readonly score: number
  /** French, heaviest first; empty when ready. */
  readonly obstacles: readonly string[]
}

/** A text is ready from this score: the widest gap of the development corpus, where no text stands from 50 to 57. */
export const READY_FROM = 55
/** One sentence longer than this is an obstacle whatever the rest. */
const LONGEST = 35
/** Below this share of words found in the French lexicon, the measures mean nothing. */
const FEWEST_KNOWN = 0.6
/** Below this share of words in sentences, there are only titles and tables to judge. */
const FEWEST_IN_SENTENCES = 0.25
/** Losses of fewer points than this aren't named. */
const WORTH_NAMING = 3

/** @example judge(measure(text)) // { ready: false, score: 41, obstacles: ['La phrase la plus longue…'] } */
export function judge(measures: Measures): Verdict {
  const losses = SCALE.flatMap((grade) => lossOf(grade, measures))
  const lost = losses.reduce((sum, loss) => sum + loss.points, 0)
  const score = Math.max(0, Math.round(100 - lost))
  const barred = bars(measures)
  if (score >= READY_FROM && barred.length === 0) return { ready: true, score, obstacles: [] }
  const named = losses
    .filter((loss) => loss.points >= WORTH_NAMING)
    .sort((a, b) => b.points - a.points)
    .map((loss) => loss.grade.obstacle(loss.value, measures))
  return { ready: false, score, obstacles: [...new Set([...barred, ...(score < READY_FROM ? named : [])])] }
}

interface Loss {
  readonly grade: Grade
  readonly value: number
  readonly points: number
}

function lossOf(grade: Grade, measures: Measures): Loss[] {
  const value = measures[grade.measure]
  if (value === null) return []
  const part = Math.min(1, Math.max(0, (value - grade.good) / (grade.bad - grade.good)))
  return [{ grade, value, points: part * grade.weight }]
}

function bars(measures: Measures): string[] {
  if (measures.words === 0) return ['Il n’y a aucun mot à lire.']
  const found: string[] = []
  if (measures.knownWords < FEWEST_KNOWN)
    found.push(
      'La plupart des mots ne sont pas des mots français connus : le contrôle ne vaut que pour un texte en français.',
    )
  if (measures.inSentences < FEWEST_IN_SENTENCES)
    found.push('Presque tous les mots sont dans des titres et des tableaux : il n’y a pas assez de phrases à juger.')
  if (measures.longest > LONGEST) found.push(`La phrase la plus longue a ${measures.longest} mots : coupez-la.`)
  return found
}
