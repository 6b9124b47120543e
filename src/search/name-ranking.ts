import { languageOf } from './languages/language-of.ts'
import type { NamedFiche, NamesIndex } from './names-index.ts'
import type { Question, QuestionWord } from './understand.ts'
import { tellingWords } from './words.ts'

/** How much being named by each kind of name counts. */
const WEIGHTS = { title: 1, name: 1, keyword: 0.9, summary: 0.4, section: 0.5 } as const
const WHOLE = { title: 0.5, name: 0.5, keyword: 0.3, summary: 0, section: 0 } as const

interface Name {
  readonly stems: readonly string[]
  readonly weight: number
  /** Added when the question is the whole name: then the fiche is the one meant. */
  readonly whole: number
}

export interface NameRanking {
  /** Score of each fiche that a question names, 0 to about 1.5; those with 0 are left out. */
  readonly rank: (question: Question) => ReadonlyMap<string, number>
  /** How much a word tells fiches apart: 0 for one that all have, more for rare ones. */
  readonly telling: (word: QuestionWord) => number
}

/** Prepares an index for ranking by names alone. */
export function rankByNames(index: NamesIndex): NameRanking {
  const { stem } = languageOf(index.lang)
  const stemmed = (text: string) => tellingWords(text, index.lang).map(stem)
  const fiches = index.fiches.map((fiche) => ({ id: fiche.id, names: namesOf(fiche, stemmed) }))
  const holders = new Map<string, number>()
  for (const { names } of fiches) for (const each of new Set(names.flatMap(({ stems }) => stems))) holders.set(each, (holders.get(each) ?? 0) + 1)
  const rarity = (each: string) => Math.log(1 + (fiches.length + 0.5) / ((holders.get(each) ?? 0) + 0.5))

  /** A word that no name has counts for half: it may be of no importance, or be met in the texts only. */
  function telling(word: QuestionWord): number {
    const met = word.readings.map((reading) => stem(reading.word)).filter((each) => holders.has(each))
    return met.length > 0 ? Math.min(...met.map(rarity)) : 0.5 * rarity('')
  }

  function rank(question: Question): Map<string, number> {
    const words = question.words.map((word) => ({ readings: word.readings.map((reading) => ({ ...reading, stem: stem(reading.word) })), importance: telling(word) }))
    const all = words.reduce((sum, { importance }) => sum + importance, 0)
    const scores = new Map<string, number>()
    if (all === 0) return scores
    for (const { id, names } of fiches) {
      let bestName = 0
      const bestOf = words.map(() => 0)
      for (const name of names) {
        let covered = 0
        const taken = new Set<string>()
        words.forEach(({ readings, importance }, at) => {
          let best = 0
          for (const reading of readings) {
            if (!name.stems.includes(reading.stem)) continue
            best = Math.max(best, reading.weight)
            taken.add(reading.stem)
          }
          covered += importance * best
          bestOf[at] = Math.max(bestOf[at] ?? 0, best * name.weight)
        })
        if (covered === 0) continue
        const length = name.stems.reduce((sum, each) => sum + rarity(each), 0)
        const said = name.stems.reduce((sum, each) => sum + (taken.has(each) ? rarity(each) : 0), 0)
        const coverage = covered / all
        const exact = coverage > 0.85 && said === length ? name.whole * coverage : 0
        bestName = Math.max(bestName, name.weight * coverage * (0.55 + 0.45 * (said / length)) + exact)
      }
      const spread = words.reduce((sum, { importance }, at) => sum + importance * (bestOf[at] ?? 0), 0) / all
      const score = 0.6 * bestName + 0.4 * spread
      if (score > 0) scores.set(id, score)
    }
    return scores
  }

  return { rank, telling }
}

function namesOf(fiche: NamedFiche, stemmed: (text: string) => string[]): Name[] {
  const made = (texts: readonly string[], kind: keyof typeof WEIGHTS) =>
    texts.map((text) => ({ stems: stemmed(text), weight: WEIGHTS[kind], whole: WHOLE[kind] }))
  return [
    ...made([fiche.title, ...Object.values(fiche.levels)], 'title'),
    ...made(fiche.names, 'name'),
    ...made(fiche.keywords, 'keyword'),
    ...made([fiche.summary], 'summary'),
    ...made(fiche.sections.map(({ title }) => title), 'section'),
  ]
}
