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
