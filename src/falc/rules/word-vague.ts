/** One word for two things: « papier » for a form, a proof, a prescription. */
import { falcRule } from '../rule.ts'
import type { WordToken } from '../text/falc-text.ts'
import { quote } from './support/finding.ts'
import { EVAM, INCLUSION_EUROPE, RLS } from './support/references.ts'

/** Uses on a page from which one word most likely stands for several things. */
const OFTEN = 8

export const wordVague = falcRule({
  id: 'word-vague',
  family: 'words',
  title: 'Un mot, une seule chose',
  criteria: ['7.5'],
  references: [RLS, INCLUSION_EUROPE, EVAM],
  helps: ['non-native', 'intellectual'],
  applies: 'easy-text',
  outcomes: { 'word-vague': { severity: 'info' } },
  why: 'Quand « papier » veut dire formulaire, preuve et ordonnance, le lecteur ne sait plus lequel apporter.',
  remedy: 'Donnez à chaque chose son nom, et gardez-le : « le formulaire », « l’ordonnance », « la carte ».',
  good: [
    { text: 'Remplissez le formulaire.\nMontrez votre carte.\nGardez ce papier.' },
    { text: 'Prenez le papier.\n'.repeat(7) },
  ],
  bad: [
    { text: 'Prenez le papier.\n'.repeat(8), found: 'papier' },
    { text: 'Voici les documents.\nGardez le document.\n'.repeat(4), found: 'documents' },
  ],
  *check(text) {
    const { vague } = text.vocabulary
    const uses = new Map<string, WordToken[]>()
    for (const word of text.words) {
      const kept = !Object.hasOwn(vague, word.form) ? null : word.form.replace(/s$/u, '')
      if (kept !== null) uses.set(kept, [...(uses.get(kept) ?? []), word])
    }
    for (const [name, words] of uses) {
      const first = words[0]
      if (words.length < OFTEN || first === undefined) continue
      const instead = vague[name] ?? []
      yield {
        start: first.start + first.elision.length,
        end: first.end,
        suggestions: instead,
        message: `Le texte dit ${quote(name)} ${words.length} fois : ce mot veut sans doute dire plusieurs choses.`,
        hint: `Dites de quoi il s’agit : ${instead.map((word) => `« ${word} »`).join(', ')}.`,
      }
    }
  },
})
