import { isFormOf } from './form-of.ts'
import type { Everyday } from './languages/everyday.ts'
import type { NamedFiche, NamedHelp, NamesIndex } from './names-index.ts'
import type { Question, QuestionWord } from './understand.ts'
import { weightsOf } from './weights.ts'
import { tellingWords } from './words.ts'

/** What a question that is the whole name adds, by kind of name. */
const WHOLE = { title: 0.5, name: 0.5, keyword: 0.3, summary: 0, section: 0 } as const
type Kind = keyof typeof WHOLE

interface Name {
  readonly owner: string
  readonly kind: Kind
  readonly text: string
  readonly stems: readonly string[]
  /** Sum of the rarities of its stems. */
  readonly length: number
}

/** How the names of a fiche or of a help meet a question. */
export interface Ranked {
  /** 0 to about 1.5. */
  readonly score: number
  /** Share of the question, each word counting for what it tells, that its names hold together: 0 to 1. */
  readonly coverage: number
  /** How telling the most telling word that they hold is: 0 to 1. */
  readonly strongest: number
  /** How telling the longest name that the question says in full is, its spelling left alone; 0 when it says none. */
  readonly said: number
  /** Which words of the question they hold. */
  readonly words: ReadonlySet<number>
  /** The name that holds most of it. */
  readonly name: {
    readonly kind: Kind
    readonly text: string
    /** Whether the question is that name. */
    readonly whole: boolean
    /** Share of the name that the question says: 0 to 1. */
    readonly share: number
  }
}

export interface NameRanking {
  /** Fiches and helps that a question names, by id; the others are left out. */
  readonly rank: (question: Question) => ReadonlyMap<string, Ranked>
  /** How much a word tells fiches apart: 0 for one that all have, more for rare ones. */
  readonly telling: (word: QuestionWord) => number
  /** What the rarest word tells. */
  readonly rarest: number
}

/** Helps are told from fiches of the same id. @example helpKey({ kind: 'letter', id: 'ame' }) // 'letter:ame' */
export function helpKey({ kind, id }: Pick<NamedHelp, 'kind' | 'id'>): string {
  return `${kind}:${id}`
}

/** Prepares names for ranking by them alone; done once, so that an answer takes less than a frame. */
export function rankByNames(
  { fiches, helps, lang, weights: own }: NamesIndex,
  { stopWords }: Everyday,
  stem: (word: string) => string,
): NameRanking {
  const weights = weightsOf(own === undefined ? {} : { weights: own }).names
  const stemmed = (text: string) => tellingWords(text, lang, stopWords).map(stem)
  const drafts = [...fiches.flatMap((fiche) => namesOf(fiche)), ...helps.flatMap((help) => namesOfHelp(help))].map(
    (name) => ({ ...name, stems: stemmed(name.text) }),
  )
  const ficheIds = new Set(fiches.map(({ id }) => id))
  const holders = new Map<string, Set<string>>()
  for (const { owner, stems } of drafts) {
    if (ficheIds.has(owner)) for (const each of stems) holders.set(each, (holders.get(each) ?? new Set()).add(owner))
  }
  const rarity = (each: string) => Math.log(1 + (fiches.length + 0.5) / ((holders.get(each)?.size ?? 0) + 0.5))
  const rarest = rarity('')
  const byStem = new Map<string, Name[]>()
  for (const draft of drafts) {
    const name = { ...draft, length: draft.stems.reduce((sum, each) => sum + rarity(each), 0) }
    for (const each of new Set(name.stems)) byStem.set(each, [...(byStem.get(each) ?? []), name])
  }

  /** A word that no name has counts for half: it may be of no importance, or be met in the texts only. */
  function telling(word: QuestionWord): number {
    const met = word.readings.map((reading) => stem(reading.word)).filter((each) => byStem.has(each))
    return met.length > 0 ? Math.min(...met.map(rarity)) : 0.5 * rarest
  }

  function rank(question: Question): Map<string, Ranked> {
    const importances = question.words.map(telling)
    const all = importances.reduce((sum, each) => sum + each, 0)
    // For each name met: how well it holds each word of the question, and which of its stems are said.
    const met = new Map<Name, { held: Map<number, number>; said: Set<string>; sure: Set<string> }>()
    question.words.forEach(({ typed, readings }, at) => {
      for (const reading of readings) {
        const root = stem(reading.word)
        for (const name of byStem.get(root) ?? []) {
          const hold = met.get(name) ?? {
            held: new Map<number, number>(),
            said: new Set<string>(),
            sure: new Set<string>(),
          }
          hold.held.set(at, Math.max(hold.held.get(at) ?? 0, reading.weight))
          hold.said.add(root)
          if (reading.why !== 'mended' || isFormOf(typed, reading.word)) hold.sure.add(root)
          met.set(name, hold)
        }
      }
    })
    const owners = new Map<string, { best: number; said: number; name: Ranked['name']; bestOf: number[] }>()
    for (const [name, { held, said, sure }] of met) {
      const weight = weights[name.kind]
      const owner = owners.get(name.owner) ?? {
        best: 0,
        said: 0,
        name: { kind: name.kind, text: name.text, whole: false, share: 0 },
        bestOf: importances.map(() => 0),
      }
      let covered = 0
      for (const [at, best] of held) {
        covered += (importances[at] ?? 0) * best
        owner.bestOf[at] = Math.max(owner.bestOf[at] ?? 0, best * weight)
      }
      const coverage = covered / (all || 1)
      const length = name.stems.reduce((sum, each) => sum + (said.has(each) ? rarity(each) : 0), 0)
      const whole = coverage > 0.85 && length === name.length
      if (WHOLE[name.kind] > 0 && name.stems.every((each) => sure.has(each)))
        owner.said = Math.max(owner.said, length / rarest)
      const score =
        weight * coverage * (0.55 + 0.45 * (length / name.length)) + (whole ? WHOLE[name.kind] * coverage : 0)
      if (score > owner.best)
        Object.assign(owner, {
          best: score,
          name: { kind: name.kind, text: name.text, whole, share: length / name.length },
        })
      owners.set(name.owner, owner)
    }
    return new Map(
      Array.from(owners, ([id, { best, said, name, bestOf }]) => {
        const spread = importances.reduce((sum, importance, at) => sum + importance * (bestOf[at] ?? 0), 0) / (all || 1)
        const coverage =
          importances.reduce((sum, importance, at) => sum + ((bestOf[at] ?? 0) > 0 ? importance : 0), 0) / (all || 1)
        const strongest = Math.max(
          0,
          ...importances.map((importance, at) => ((bestOf[at] ?? 0) > 0 ? importance / rarest : 0)),
        )
        const words = new Set(Array.from(bestOf.keys()).filter((at) => (bestOf[at] ?? 0) > 0))
        return [id, { score: 0.6 * best + 0.4 * spread, coverage, strongest, said, words, name }]
      }),
    )
  }

  return { rank, telling, rarest }
}

function namesOf({
  id,
  title,
  levels,
  names,
  keywords,
  summary,
  sections,
}: NamedFiche): Omit<Name, 'stems' | 'length'>[] {
  const made = (texts: readonly string[], kind: Kind) => texts.map((text) => ({ owner: id, kind, text }))
  return [
    ...made([...new Set([title, ...Object.values(levels)])], 'title'),
    ...made(names, 'name'),
    ...made(keywords, 'keyword'),
    ...made([summary], 'summary'),
    ...made(
      sections.map((section) => section.title),
      'section',
    ),
  ]
}

function namesOfHelp(help: NamedHelp): Omit<Name, 'stems' | 'length'>[] {
  const numbers = help.kind === 'contact' ? [help.phone, help.sms].flatMap((number) => number ?? []) : []
  return [...new Set([help.title, ...help.names, ...numbers])].map((text) => ({
    owner: helpKey(help),
    kind: 'title',
    text,
  }))
}
