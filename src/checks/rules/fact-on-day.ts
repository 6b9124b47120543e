import type { FactOnDay } from '../../facts/fact.ts'
import type { Finding } from '../rule.ts'
import { contentRule } from '../rule.ts'
import { factYaml } from '../sound-content.ts'

const use = 'Vous y avez droit pendant {{essai}}.'

export const factToday = contentRule({
  id: 'fact-expired',
  title: 'Un fait employé vaut aujourd’hui',
  why: 'La page montrerait un chiffre qui n’est plus vrai, pas encore vrai, ou que personne n’a vérifié.',
  remedy: 'Ajoutez la valeur d’aujourd’hui avec sa source et ses dates.',
  outcomes: {
    'fact-expired': { severity: 'warning', strict: 'error' },
    'fact-unverified': { severity: 'warning', strict: 'error' },
    'fact-upcoming': { severity: 'warning', strict: 'error' },
  },
  applies: 'text',
  pages: true,
  good: [{ text: use, files: { 'facts/essai.yaml': factYaml({ id: 'essai', valid_to: '2027-12-31' }) } }],
  bad: [
    { text: use, files: { 'facts/essai.yaml': factYaml({ id: 'essai', valid_to: '2026-03-31' }) } },
    { text: use, files: { 'facts/essai.yaml': factYaml({ id: 'essai', confidence: 'unverified' }) } },
    { text: use, files: { 'facts/essai.yaml': factYaml({ id: 'essai', valid_from: '2027-01-01' }) } },
  ],
  *find({ sections }, { factStates }) {
    for (const { file, references } of sections) {
      for (const { kind, target, line, column } of references) {
        const state = kind === 'fact' ? factStates.get(target) : undefined
        const said = state === undefined ? null : explain(target, state)
        if (said !== null) yield { file, line, column, lacks: { kind: 'value-today', id: target }, ...said }
      }
    }
  },
})

function explain(
  id: string,
  state: FactOnDay,
): Pick<Finding<'fact-expired' | 'fact-unverified' | 'fact-upcoming'>, 'rule' | 'message' | 'hint'> | null {
  const { file, line } = state.entry
  switch (state.state) {
    case 'expired':
      return {
        rule: 'fact-expired',
        message: `Le fait « ${id} » ne vaut plus depuis le ${state.since} : la page montre l'ancienne valeur avec un avertissement.`,
        hint: `Cherchez la valeur d'aujourd'hui et ajoutez-la après ${file}:${line}.`,
      }
    case 'unverified':
      return {
        rule: 'fact-unverified',
        message: `Le fait « ${id} » n'a pas été vérifié : la page le montre avec la mention « à vérifier ».`,
        hint: `Trouvez une source, puis corrigez « source » et « confidence » (${file}:${line}).`,
      }
    case 'upcoming':
      return {
        rule: 'fact-upcoming',
        message: `Le fait « ${id} » ne vaut pas encore : il commence le ${state.entry.validFrom ?? '?'}.`,
        hint: `Ajoutez la valeur d'aujourd'hui avant ${file}:${line}.`,
      }
    case 'current':
    case 'ending-soon':
    case 'to-recheck':
      return null
  }
}
