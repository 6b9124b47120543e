import type { Everyday } from './languages/everyday.ts'
import type { NameRanking, Ranked } from './name-ranking.ts'
import { helpKey } from './name-ranking.ts'
import type { NamedHelp } from './names-index.ts'
import type { Question, QuestionWord } from './understand.ts'
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
/** Share of a body's name that names it, when the question says nothing else: « médiateur de la caisse ». */
const NAMED = 0.4

/**
 * Letters, check-ups, words and people to call that answer a question. Words and bodies only when the
 * question is their name, for they are mentioned everywhere; or, where no fiche answers, is within it.
 *
 * @param alone whether no fiche answers.
 * @param weights how much each kind counts against fiches.
 * @param isUnknown whether the site has nothing of a word: « Lyon », of « CPAM de Lyon ».
 */
export function rankHelps(
  helps: readonly NamedHelp[],
  question: Question,
  names: NameRanking,
  { asking }: Everyday,
  alone: boolean,
  weights: Weights['helps'],
  isUnknown: (word: QuestionWord) => boolean,
): RankedHelp[] {
  const ranked = new Map<NamedHelp['kind'], Asked>()
  for (const kind of ['letter', 'check-up', 'word', 'contact'] as const) {
    const words = question.words.filter(({ typed }) => !asking[kind].has(typed))
    ranked.set(kind, { words, asked: words.length < question.words.length, found: names.rank({ ...question, words }) })
  }
  const found = helps.flatMap((help): RankedHelp[] => {
    const { words, asked, found } = ranked.get(help.kind) ?? { words: [], asked: false, found: new Map() }
    // « Modèle de lettre » and nothing else: all of them. « Téléphone » asks for nobody.
    if (words.length === 0) return help.kind === 'letter' || help.kind === 'check-up' ? [{ help, score: 1 }] : []
    const met = found.get(helpKey(help))
    if (!met) return []
    const named = help.kind === 'contact' && isBodyNamed(met, words, isUnknown)
    if (!named && met.coverage < (asked ? LEAST.asked : LEAST.unasked)) return []
    if ((help.kind === 'word' || help.kind === 'contact') && !named && !met.name.whole && !alone) return []
    return [{ help, score: met.score * weights[help.kind] * (asked ? ASKED : 1) }]
  })
  return found.sort((a, b) => b.score - a.score).slice(0, found.every(({ score }) => score === 1) ? 12 : MOST)
}

/** A question without the words that ask for a kind of help, and what it meets then. */
interface Asked {
  readonly words: readonly QuestionWord[]
  readonly asked: boolean
  readonly found: ReadonlyMap<string, Ranked>
}

/** Whether a question names a body: by one of its names and a place, by another word for it, by most of its name. */
function isBodyNamed(
  { said, words: held, name }: Ranked,
  words: readonly QuestionWord[],
  isUnknown: (word: QuestionWord) => boolean,
): boolean {
  if (!words.every((word, at) => held.has(at) || isUnknown(word))) return false
  return said > 0 || (held.size > 1 && held.size === words.length && name.share >= NAMED)
}
