/** A verb rather than a noun that names an action. */
import type { Finding } from '../rule.ts'
import { falcRule } from '../rule.ts'
import { oncePerVocabulary } from '../vocabulary/once-per-vocabulary.ts'
import { quote } from './support/finding.ts'
import { phraseFinder } from './support/phrase-finder.ts'
import { EVAM, MEASURED, RLS } from './support/references.ts'
import { type Unit, unitsOf } from './support/units.ts'

/** « procéder à l'examen », « effectuer le versement »: a verb that says nothing, then the noun. */
const EMPTY_VERBS = new Set([
  'procéder',
  'effectuer',
  'réaliser',
  'opérer',
  'assurer',
  'entraîner',
  'permettre',
  'nécessiter',
  'engager',
])
const LINKS = new Set(['de', 'à', 'le', 'un', 'une', 'votre', 'son', 'sa', 'ce', 'cette'])
const finder = oncePerVocabulary(({ 'abstract-nouns': nouns }) => phraseFinder(nouns))

export const wordAbstract = falcRule({
  id: 'word-abstract',
  family: 'words',
  title: 'Dire l’action avec un verbe plutôt qu’avec un nom',
  criteria: ['6.4'],
  references: [RLS, EVAM, MEASURED],
  helps: ['non-native', 'aphasia'],
  applies: 'easy-text',
  outcomes: { 'word-abstract': { severity: 'warning', or: ['info'] } },
  why: 'Un nom comme « attribution » cache qui fait quoi. Un verbe montre la personne et l’action.',
  remedy:
    'Remplacez le nom par un verbe, avec la personne qui agit : « la caisse donne l’aide » plutôt que « l’attribution de l’aide ».',
  good: [{ text: 'La caisse étudie votre dossier.' }, { text: 'Vous signez la feuille.' }],
  bad: [
    { text: 'La caisse procède à l’examen de votre dossier.', found: 'procède à l’examen' },
    { text: 'Vous attendez la notification du rejet.', found: 'notification du rejet' },
    { text: 'La modification est possible.', found: 'modification', why: 'Un seul nom : simple information.' },
  ],
  *check(text) {
    const find = finder(text)
    for (const sentence of text.sentences) {
      const units = unitsOf(sentence)
      let previous: { readonly end: number; readonly at: number } | null = null
      for (const match of find(sentence)) {
        const first = match.units[0]
        if (first === undefined || !first.word.info.has('noun') || isVerbHere(first, units)) continue
        const at = units.indexOf(first)
        const seen = text.source.slice(match.start, match.end)
        const verb = emptyVerbBefore(units, at)
        const chained: boolean = previous !== null && onlyLinks(units, previous.at + 1, at)
        previous = { end: match.end, at }
        if (verb !== null) yield strong(verb.word.start, match.end, text.source, match.value)
        else if (chained) yield strong(chainStart(units, at), match.end, text.source, match.value)
        else if (sentence.role !== 'heading') {
          yield {
            start: match.start,
            end: match.end,
            severity: 'info',
            message: `${quote(seen)} est un nom abstrait : un verbe est plus facile.`,
            hint: `Avec un verbe : « ${match.value} ».`,
            suggestions: [match.value],
          }
        }
      }
    }
  },
})

function strong(start: number, end: number, source: string, verb: string): Finding {
  return {
    start,
    end,
    message: `${quote(source.slice(start, end))} dit une action avec des noms : on ne voit plus qui fait quoi.`,
    hint: `Faites une phrase avec un verbe : « ${verb} ».`,
    suggestions: [verb],
  }
}

function isVerbHere(unit: Unit, units: readonly Unit[]): boolean {
  const before = units[units.indexOf(unit) - 1]?.key ?? ''
  return unit.word.info.finite && ['je', 'tu', 'il', 'elle', 'on', 'ne', 'se'].includes(before)
}

function emptyVerbBefore(units: readonly Unit[], at: number): Unit | null {
  for (let back = at - 1; back >= 0 && back >= at - 3; back--) {
    const unit = units[back]
    if (unit === undefined) return null
    if (unit.word.info.lemmas.some((lemma) => EMPTY_VERBS.has(lemma)) && !unit.word.info.has('noun')) return unit
    if (!LINKS.has(unit.key)) return null
  }
  return null
}

/** Between two nouns of action stands nothing but « de la », « de votre »… */
function onlyLinks(units: readonly Unit[], from: number, to: number): boolean {
  if (to - from > 3 || to - from < 1 || units[from]?.key !== 'de') return false
  for (let at = from; at < to; at++) {
    const unit = units[at]
    if (unit === undefined || unit.afterBreak || !LINKS.has(unit.key)) return false
  }
  return units[to]?.afterBreak === false
}

function chainStart(units: readonly Unit[], at: number): number {
  for (let back = at - 1; back >= Math.max(0, at - 4); back--) {
    const unit = units[back]
    if (unit !== undefined && !LINKS.has(unit.key)) return unit.word.start + unit.word.elision.length
  }
  return units[at]?.word.start ?? 0
}
