import { contentRule } from '../rule.ts'
import { factYaml } from '../sound-content.ts'

export const factEnding = contentRule({
  id: 'fact-ending-soon',
  title: 'Un fait qui finit bientôt a une suite',
  why: 'Le jour de sa fin, les pages diraient un chiffre ancien.',
  remedy: 'Cherchez la nouvelle valeur et ajoutez-la à la suite, avec ses dates.',
  outcomes: { 'fact-ending-soon': { severity: 'info' } },
  applies: 'library',
  good: [{}],
  bad: [{ files: { 'facts/essai.yaml': factYaml({ id: 'essai', valid_to: '2026-12-01' }) } }],
  *find({ factStates }) {
    for (const [id, state] of factStates) {
      if (state.state !== 'ending-soon') continue
      yield {
        file: state.entry.file,
        line: state.entry.line,
        column: 1,
        message: `Le fait « ${id} » ne vaudra plus dans ${state.daysLeft} jours (après le ${state.entry.validTo ?? '?'}).`,
        hint: 'Préparez la valeur suivante : une entrée de plus, avec le même identifiant et sa date de début.',
      }
    }
  },
})
