import type { Level } from '../library/model.ts'
import { bestSection } from './best-section.ts'
import { byCode } from './by-code.ts'
import type { Met, Pagefind } from './full-text.ts'
import { lookUp } from './full-text.ts'
import { rankByNames } from './name-ranking.ts'
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
  /** When nothing is found: words of the site that look a little like those typed. */
  readonly nearest: readonly string[]
}

export interface Ask {
  readonly level: Level
  /** Whether the question is still being typed. */
  readonly typing?: boolean
}

export type Search = (question: string, ask: Ask) => Promise<Answer>

const TEXT_WEIGHT = 0.5
/** Answers much weaker than the best one only make the list longer. */
const WEAKEST = 0.2
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
    const coded = byCode(index, text)
    if (coded) return { found: [asFound(coded.fiche, level, coded.section, 1)], mended: [], nearest: [] }
    const question = understand(text, index.lang, vocabulary, typing)
    if (question.words.length === 0) return { found: [], mended: [], nearest: [] }
    const named = names.rank(question)
    const met: ReadonlyMap<string, Met> = pagefind ? await lookUp(pagefind, question, level, question.words.map(names.telling)) : new Map()
    const found = index.fiches
      .map((fiche) => {
        const inText = met.get(fiche.id)
        const score = (named.get(fiche.id) ?? 0) + TEXT_WEIGHT * (inText?.score ?? 0)
        return asFound(fiche, level, bestSection(asRead(fiche, level), question, inText), score)
      })
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score)
    const least = (found[0]?.score ?? 0) * WEAKEST
    const mended = question.words.flatMap(({ typed, readings }) => {
      const meant = readings.find(({ why }) => why === 'mended')?.word
      return meant === undefined ? [] : [{ typed, meant }]
    })
    const nearest = found.length > 0 ? [] : question.words.flatMap(({ typed }) => vocabulary.vaguelyNear(typed)).slice(0, 4)
    return { found: found.filter(({ score }) => score >= least).slice(0, MOST), mended, nearest }
  }
}

/** The fiche with the sections that its text of that level has. */
function asRead(fiche: NamedFiche, wanted: Level): NamedFiche {
  if (wanted === 'standard' || fiche.levels[wanted] === undefined) return fiche
  return { ...fiche, sections: fiche.sections.filter(({ easy }) => easy !== null) }
}

function asFound(fiche: NamedFiche, wanted: Level, section: NamedSection | null, score: number): Found {
  const level = fiche.levels[wanted] !== undefined && !(wanted === 'falc' && section?.easy === null) ? wanted : 'standard'
  return { fiche, level, title: fiche.levels[level] ?? fiche.title, section, score }
}
