import type { Everyday } from './languages/everyday.ts'
import type { NameRanking, Ranked } from './name-ranking.ts'
import { helpKey } from './name-ranking.ts'
import type { NamedHelp } from './names-index.ts'
import type { Question } from './understand.ts'
import type { Weights } from './weights.ts'

/** A help that answers, on the scale of fiches. */
export interface RankedHelp {
  readonly help: NamedHelp
  readonly score: number
}

/** Beside fiches, a help must hold nearly all of the question; asked for by its kind, half of it will do. */
const LEAST = { unasked: 0.7, asked: 0.45 } as const
const ASKED = 1.7
const MOST = 3

/**
 * Letters, check-ups, words and people to call that answer a question. Words and bodies only when the
 * question is their name, for they are mentioned everywhere; or, where no fiche answers, is within it.
 *
 * @param alone whether no fiche answers.
 * @param weights how much each kind counts against fiches.
 */
export function rankHelps(
  helps: readonly NamedHelp[],
  question: Question,
  names: NameRanking,
  { asking }: Everyday,
  alone: boolean,
  weights: Weights['helps'],
): RankedHelp[] {
  const ranked = new Map<NamedHelp['kind'], { asked: boolean; bare: boolean; found: ReadonlyMap<string, Ranked> }>()
  for (const kind of ['letter', 'check-up', 'word', 'contact'] as const) {
    const words = question.words.filter(({ typed }) => !asking[kind].has(typed))
    const asked = words.length < question.words.length
    ranked.set(kind, { asked, bare: words.length === 0, found: names.rank({ ...question, words }) })
  }
  const found = helps.flatMap((help): RankedHelp[] => {
    const { asked, bare, found } = ranked.get(help.kind) ?? {
      asked: false,
      bare: false,
      found: new Map<string, Ranked>(),
    }
    // « Modèle de lettre » and nothing else: all of them. « Téléphone » asks for nobody.
    if (bare) return help.kind === 'letter' || help.kind === 'check-up' ? [{ help, score: 1 }] : []
    const met = found.get(helpKey(help))
    if (!met || met.coverage < (asked ? LEAST.asked : LEAST.unasked)) return []
    if ((help.kind === 'word' || help.kind === 'contact') && !met.name.whole && !alone) return []
    return [{ help, score: met.score * weights[help.kind] * (asked ? ASKED : 1) }]
  })
  return found.sort((a, b) => b.score - a.score).slice(0, found.every(({ score }) => score === 1) ? 12 : MOST)
}
