/** Finds the phrases of a list in sentences, whatever their inflection. Linear in the text. */
import type { Sentence } from '../../text/falc-text.ts'
import { announceList, fold, openingsOf, type Unit, unitsOf } from './units.ts'

/** A phrase in its dictionary form, and what to write instead, best first. */
export type Replacements = Readonly<Record<string, readonly string[]>>

export interface PhraseMatch<Value> {
  /** The phrase as the list writes it. */
  readonly phrase: string
  readonly value: Value
  readonly start: number
  readonly end: number
  readonly units: readonly Unit[]
}

interface Node<Value> {
  readonly next: Map<string, Node<Value>>
  phrase: string | null
  value: Value | null
}

export type PhraseFinder<Value> = (sentence: Sentence) => Iterable<PhraseMatch<Value>>

const INFINITIVE = /(?:er|ir|re|oir)$/
const SUBJECTS = new Set(['je', 'tu', 'il', 'elle', 'on', 'nous', 'vous', 'ils', 'elles', 'qui', 'ne', 'se', 'à'])

/**
 * Compiles a list into a finder: the longest phrase at each place, written as in the list or with
 * its words inflected; « de » also stands for « du », « des », « d' », « à » for « au », « aux ».
 * @example phraseFinder({ 'à compter de': ['à partir de'] }) // finds « à compter du »
 */
export function phraseFinder<Value>(list: Readonly<Record<string, Value>>): PhraseFinder<Value> {
  const root = newNode<Value>()
  for (const [phrase, value] of Object.entries(list)) {
    let node = root
    for (const key of keysOf(phrase)) {
      let next = node.next.get(key)
      if (next === undefined) {
        next = newNode<Value>()
        node.next.set(key, next)
      }
      node = next
    }
    node.phrase = phrase
    node.value = value
  }
  const bit = announceList(root.next.keys())
  return (sentence) => ((openingsOf(sentence).any & bit) === 0 ? [] : matches(root, bit, sentence))
}

function matches<Value>(root: Node<Value>, bit: number, sentence: Sentence): PhraseMatch<Value>[] {
  const { at, lists } = openingsOf(sentence)
  const found: PhraseMatch<Value>[] = []
  let free = 0
  for (let index = 0; index < at.length; index++) {
    const from = at[index] ?? 0
    if (from < free || ((lists[index] ?? 0) & bit) === 0) continue
    const match = longest(root, unitsOf(sentence), from)
    if (match === null) continue
    found.push(match)
    free = from + match.units.length
  }
  return found
}

function longest<Value>(root: Node<Value>, units: readonly Unit[], from: number): PhraseMatch<Value> | null {
  let node: Node<Value> | undefined = root
  let best: PhraseMatch<Value> | null = null
  const first = units[from]
  if (first === undefined) return null
  for (let at = from; at < units.length && node !== undefined; at++) {
    const unit = units[at]
    if (unit === undefined || (at > from && unit.afterBreak)) break
    node = step(node, unit, units[at - 1])
    if (node !== undefined && node.phrase !== null && node.value !== null) {
      const start =
        first.elided || !hasElisionBefore(first) ? first.word.start : first.word.start + first.word.elision.length
      best = {
        phrase: node.phrase,
        value: node.value,
        start,
        end: unit.elided ? unit.word.start + unit.word.elision.length : unit.word.end,
        units: units.slice(from, at + 1),
      }
    }
  }
  return best
}

function hasElisionBefore(unit: Unit): boolean {
  return unit.word.elision !== '' && !unit.elided
}

function step<Value>(node: Node<Value>, unit: Unit, before: Unit | undefined): Node<Value> | undefined {
  if (node.next.size === 0) return undefined
  const exact = node.next.get(unit.key)
  if (exact !== undefined || unit.elided) return exact
  // A feminine that the list writes in the singular (« pièce justificative ») is no dictionary form.
  const singular = unit.key.endsWith('s') ? node.next.get(unit.key.slice(0, -1)) : undefined
  if (singular !== undefined && before !== undefined) return singular
  const info = unit.word.info
  for (const lemma of info.lemmas) {
    const next = node.next.get(lemma)
    if (next !== undefined && fits(lemma, unit, before)) return next
  }
  return undefined
}

/** « les résidents » is not the verb « résider »: a form that is also a noun counts as a verb only after a subject. */
function fits(lemma: string, unit: Unit, before: Unit | undefined): boolean {
  const info = unit.word.info
  if (!INFINITIVE.test(lemma))
    return !info.only('infinitive') && (!info.finite || info.has('noun') || info.has('adjective'))
  if (!info.has('noun') && !info.has('adjective') && !info.has('preposition') && !info.has('adverb')) return true
  if (info.has('past-participle') && !info.has('noun')) return true
  return before !== undefined && SUBJECTS.has(before.key)
}

function keysOf(phrase: string): string[] {
  return phrase
    .split(' ')
    .flatMap((word) => /^((?:[cdjlmnst]|qu|jusqu)')(.+)$/.exec(word)?.slice(1) ?? [word])
    .map(fold)
}

function newNode<Value>(): Node<Value> {
  return { next: new Map(), phrase: null, value: null }
}
