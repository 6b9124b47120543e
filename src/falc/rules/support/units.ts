/** The words of a sentence as phrases are matched on them: elided words apart, articles folded. */
import type { Sentence, WordToken } from '../../text/falc-text.ts'

export interface Unit {
  /** Lower case; « du », « des », « d' » are all `de`, « la », « l' » are `le`. */
  readonly key: string
  readonly word: WordToken
  /** True for `l'` of `l'hôpital`. */
  readonly elided: boolean
  /** A number, mark or reference stands between this unit and the one before. */
  readonly afterBreak: boolean
}

const FOLDED: ReadonlyMap<string, string> = new Map(Object.entries({
  "d'": 'de', du: 'de', des: 'de',
  au: 'à', aux: 'à',
  "l'": 'le', la: 'le', les: 'le',
  "s'": 'se', "n'": 'ne', "c'": 'ce', "j'": 'je', "m'": 'me', "t'": 'te',
  "qu'": 'que', "lorsqu'": 'lorsque', "puisqu'": 'puisque', "quoiqu'": 'quoique', "jusqu'": 'jusque',
}))

const cache = new WeakMap<Sentence, readonly Unit[]>()
/** First words of all compiled lists: most words of a text begin no phrase, and are passed over once for all lists. */
const openers = new Map<string, number>()
const openings = new WeakMap<Sentence, Openings>()
let lists = 0

/** Where phrases may begin in a sentence. */
export interface Openings {
  /** Places among the units. */
  readonly at: readonly number[]
  /** For each place, the lists that a phrase there may belong to, as bits. */
  readonly lists: readonly number[]
  /** All lists of all places together. */
  readonly any: number
  /** How many lists were compiled when this was made. */
  readonly known: number
}

/** Announces a list by the first keys of its phrases; gives its bit. At most 31 lists. */
export function announceList(firstKeys: Iterable<string>): number {
  const bit = 1 << lists++
  byForm.clear()
  for (const key of firstKeys) openers.set(key, (openers.get(key) ?? 0) | bit)
  return bit
}

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

/** Where phrases of any list may begin, found once per sentence. */
export function openingsOf(sentence: Sentence): Openings {
  const known = openings.get(sentence)
  if (known !== undefined && known.known === lists) return known
  const at: number[] = []
  const bits: number[] = []
  let any = 0
  for (const [index, unit] of unitsOf(sentence).entries()) {
    const found = unit.elided ? (openers.get(unit.key) ?? 0) : listsOf(unit)
    if (found === 0) continue
    at.push(index)
    bits.push(found)
    any |= found
  }
  const made = { at, lists: bits, any, known: lists }
  openings.set(sentence, made)
  return made
}

/** The units of a sentence, made once and shared by all rules. */
export function unitsOf(sentence: Sentence): readonly Unit[] {
  const known = cache.get(sentence)
  if (known !== undefined) return known
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
  cache.set(sentence, units)
  return units
}

/** One word in the shape in which units carry it. */
export function fold(word: string): string {
  return FOLDED.get(word) ?? word
}
