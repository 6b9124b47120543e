/** The words of a sentence as phrases are matched on them: elided words apart, articles folded. */
import type { Sentence, WordToken } from '../../text/falc-text.ts'
import { oncePerSentence } from '../../text/once-per-sentence.ts'

export interface Unit {
  /** Lower case; « du », « des », « d' » are all `de`, « la », « l' » are `le`. */
  readonly key: string
  readonly word: WordToken
  /** True for `l'` of `l'hôpital`. */
  readonly elided: boolean
  /** A number, mark or reference stands between this unit and the one before. */
  readonly afterBreak: boolean
}

const FOLDED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "d'": 'de',
    du: 'de',
    des: 'de',
    au: 'à',
    aux: 'à',
    "l'": 'le',
    la: 'le',
    les: 'le',
    "s'": 'se',
    "n'": 'ne',
    "c'": 'ce',
    "j'": 'je',
    "m'": 'me',
    "t'": 'te',
    "qu'": 'que',
    "lorsqu'": 'lorsque',
    "puisqu'": 'puisque',
    "quoiqu'": 'quoique',
    "jusqu'": 'jusque',
  }),
)

/** First words of all compiled lists: most words of a text begin no phrase, and are passed over once for all lists. */
const openers = new Map<string, number>()
let announced = 0
/** Bits are few: lists announced late share the last one, and are then told apart phrase by phrase. */
const LAST = 30

/** Where phrases may begin in a sentence. */
export interface Openings {
  /** Places among the units. */
  readonly at: readonly number[]
  /** For each place, the lists that a phrase there may belong to, as bits. */
  readonly lists: readonly number[]
  /** All lists of all places together. */
  readonly any: number
}

/** Announces a list by the first keys of its phrases; gives its bit. */
export function announceList(firstKeys: Iterable<string>): number {
  const bit = 1 << Math.min(announced++, LAST)
  byForm.clear()
  for (const key of firstKeys) openers.set(key, (openers.get(key) ?? 0) | bit)
  return bit
}

const NOWHERE: Openings = { at: [], lists: [], any: 0 }

/** Lists that a phrase beginning with this form may belong to; remembered up to so many forms. */
const byForm = new Map<string, number>()
const REMEMBERED = 50_000

function listsOf(unit: Unit): number {
  const { form } = unit.word
  let found = byForm.get(form)
  if (found === undefined) {
    found = openers.get(unit.key) ?? 0
    for (const lemma of unit.word.info.lemmas) found |= openers.get(lemma) ?? 0
    if (byForm.size >= REMEMBERED) byForm.clear()
    byForm.set(form, found)
  }
  return found
}

/** Where phrases of any list may begin, found once per sentence; again when a list was announced since. */
export function openingsOf(sentence: Sentence): Openings {
  const kept = keptOpenings(sentence)
  if (kept.announced !== announced) Object.assign(kept, { announced, openings: findOpenings(sentence) })
  return kept.openings
}

const keptOpenings = oncePerSentence((): { readonly announced: number; readonly openings: Openings } => ({
  announced: 0,
  openings: NOWHERE,
}))

function findOpenings(sentence: Sentence): Openings {
  const at: number[] = []
  const bits: number[] = []
  let any = 0
  const units = unitsOf(sentence)
  for (let index = 0; index < units.length; index++) {
    const unit = units[index]
    if (unit === undefined) continue
    const found = unit.elided ? (openers.get(unit.key) ?? 0) : listsOf(unit)
    if (found === 0) continue
    at.push(index)
    bits.push(found)
    any |= found
  }
  return any === 0 ? NOWHERE : { at, lists: bits, any }
}

/** The units of a sentence, made once and shared by all rules. */
export const unitsOf = oncePerSentence((sentence): readonly Unit[] => {
  const units: Unit[] = []
  let afterBreak = false
  for (const token of sentence.tokens) {
    if (token.kind !== 'word') {
      afterBreak = true
      continue
    }
    if (token.elision !== '') {
      units.push({ key: fold(token.elision), word: token, elided: true, afterBreak })
      afterBreak = false
    }
    units.push({ key: fold(token.form), word: token, elided: false, afterBreak })
    afterBreak = false
  }
  return units
})

/** One word in the shape in which units carry it. */
export function fold(word: string): string {
  return FOLDED.get(word) ?? word
}
