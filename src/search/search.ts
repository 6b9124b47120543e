import type { Level } from '../library/model.ts'
import type { Met, Pagefind } from './full-text.ts'
import { lookUp } from './full-text.ts'
import { rankByNames, sectionNamed } from './name-ranking.ts'
import type { NamedFiche, NamedSection, NamesIndex } from './names-index.ts'
import { understand } from './understand.ts'
import { vocabularyOf } from './vocabulary.ts'

/** A fiche that answers, best first in an answer. */
export interface Found {
  readonly fiche: NamedFiche
  /** Level of the text to open: the one asked for where it exists. */
  readonly level: Level
  readonly title: string
  /** Where in the fiche the question is best met, or null for its beginning. */
  readonly section: NamedSection | null
  /** Higher is better; comparable within one answer only. */
  readonly score: number
}

export interface Answer {
  readonly found: readonly Found[]
  /** Words that were not known, each with the known word that was looked up beside it. */
  readonly mended: readonly { readonly typed: string; readonly meant: string }[]
}

export interface Ask {
  readonly level: Level
  /** Whether the question is still being typed. */
  readonly typing?: boolean
}

export type Search = (question: string, ask: Ask) => Promise<Answer>

const TEXT_WEIGHT = 0.6
/** Answers much weaker than the best one only make the list longer. */
const WEAKEST = 0.12
const MOST = 10

/**
 * The search of one language.
 *
 * @param pagefind full-text index of that same language, or null when it has none.
 */
export function makeSearch(index: NamesIndex, pagefind: Pagefind | null): Search {
  const vocabulary = vocabularyOf(index)
  const names = rankByNames(index)
  return async (text, { level, typing = false }) => {
    const question = understand(text, index.lang, vocabulary, typing)
    if (question.words.length === 0) return { found: [], mended: [] }
    const named = names.rank(question)
    const met: ReadonlyMap<string, Met> = pagefind ? await lookUp(pagefind, question, level, question.words.map(names.telling)) : new Map()
    const found = index.fiches
      .map((fiche) => {
        const inText = met.get(fiche.id)
        const score = (named.get(fiche.id) ?? 0) + TEXT_WEIGHT * (inText?.score ?? 0)
        const section = sectionNamed(fiche, question) ?? inText?.section ?? null
        return asFound(fiche, level, section, score)
      })
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score)
    const least = (found[0]?.score ?? 0) * WEAKEST
    const mended = question.words.flatMap(({ typed, readings }) => {
      const meant = readings.find(({ why }) => why === 'mended')?.word
      return meant === undefined ? [] : [{ typed, meant }]
    })
    return { found: found.filter(({ score }) => score >= least).slice(0, MOST), mended }
  }
}

function asFound(fiche: NamedFiche, wanted: Level, section: string | null, score: number): Found {
  const level = fiche.levels[wanted] !== undefined ? wanted : 'standard'
  return { fiche, level, title: fiche.levels[level] ?? fiche.title, section: fiche.sections.find(({ id }) => id === section) ?? null, score }
}
