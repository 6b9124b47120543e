/** Looks words up in the shipped lexicon, opened at the first question. */
import { readLexicon } from '#lexicon'
import { wordParts } from '../text/elision.ts'
import { syllables } from '../text/syllables.ts'
import { bitOf } from './lefff-readings.ts'
import { OE, toBytes } from './lexicon-file.ts'
import type { PackedForms } from './packed-forms.ts'
import { openForms } from './packed-forms.ts'
import type { Reading, WordInfo } from './word-info.ts'

/** Forms remembered; a text of any size holds memory to about this many. */
const REMEMBERED = 100_000
const FINITE = (
  [
    'present',
    'imperfect',
    'past-simple',
    'future',
    'conditional',
    'subjunctive',
    'imperfect-subjunctive',
    'imperative',
  ] as const
).reduce((bits, reading) => bits | bitOf(reading), 0)

interface Opened {
  readonly forms: PackedForms
  readonly analyses: readonly string[]
  readonly ranks: ReadonlyMap<string, number>
}

const remembered = new Map<string, WordInfo>()
let opened: Opened | undefined

/** What is known of a form in lower case with straight apostrophes, without elision: `hôpital`. */
export function lookUp(form: string): WordInfo {
  let info = remembered.get(form)
  if (info === undefined) {
    if (remembered.size >= REMEMBERED) remembered.clear()
    info = read(form)
    remembered.set(form, info)
  }
  return info
}

/** True when the lexicon has the form, elision included: `l'histoire`. Remembers nothing. */
export function isForm(form: string): boolean {
  const { elision, form: rest } = wordParts(form)
  return (elision === '' || rest.length > 2) && findForm(lexicon().forms, rest) >= 0
}

/** Place of a lemma in the list of common words, from 1; Infinity beyond the list. */
export function rankOf(lemma: string): number {
  return lexicon().ranks.get(lemma) ?? Infinity
}

function lexicon(): Opened {
  if (opened === undefined) {
    const { packed, forms, analyses, ranked } = readLexicon()
    const ranks = new Map(ranked.split(' ').map((lemma, index) => [lemma, index + 1]))
    opened = { forms: openForms(packed, forms), analyses: analyses.split('\n'), ranks }
  }
  return opened
}

class Entry implements WordInfo {
  readonly known: boolean
  readonly lemmas: readonly string[]
  readonly rank: number
  readonly bits: number
  readonly #form: string
  #syllables = 0

  constructor(form: string, lemmas: readonly string[], bits: number, rank: number) {
    this.#form = form
    this.bits = bits
    this.known = bits !== 0
    this.lemmas = lemmas
    this.rank = rank
  }

  get finite(): boolean {
    return (this.bits & FINITE) !== 0
  }

  get syllables(): number {
    if (this.#syllables === 0) this.#syllables = syllables(this.#form)
    return this.#syllables
  }

  has(reading: Reading): boolean {
    return (this.bits & bitOf(reading)) !== 0
  }

  only(...readings: readonly Reading[]): boolean {
    let allowed = 0
    for (const reading of readings) allowed |= bitOf(reading)
    return this.bits !== 0 && (this.bits & ~allowed) === 0
  }
}

/** Many texts write `soeur` for `sœur`: both are found. */
function findForm(forms: PackedForms, form: string): number {
  const bytes = toBytes(form)
  const found = bytes === null ? -1 : forms.find(bytes)
  return found < 0 && form.includes('oe') ? forms.find(form.replaceAll('oe', OE)) : found
}

function read(form: string): WordInfo {
  const { forms, analyses, ranks } = lexicon()
  const number = findForm(forms, form)
  if (number < 0) return new Entry(form, [form], 0, ranks.get(form) ?? Infinity)
  let bits = 0
  const found: { readonly lemma: string; readonly rank: number }[] = []
  for (const edit of (analyses[number] ?? '').split(';')) {
    const [cut = '0', append = '', readings = '0'] = edit.split('|')
    const lemma = form.slice(0, form.length - Number(cut)) + append
    bits |= Number(readings)
    found.push({ lemma, rank: ranks.get(lemma) ?? Infinity })
  }
  found.sort((a, b) => (a.rank === b.rank ? 0 : a.rank - b.rank))
  return new Entry(
    form,
    found.map((each) => each.lemma),
    bits,
    found[0]?.rank ?? Infinity,
  )
}
