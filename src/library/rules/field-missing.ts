import { readingRule } from '../reading-rule.ts'

export const fieldMissing = readingRule({
  id: 'field-missing',
  title: 'Les champs demandés sont remplis',
  why: 'La page ou la vérification en a besoin : sans lui, elle aurait un trou.',
  remedy: 'Ajoutez le champ et sa valeur.',
  outcomes: {
    'field-missing': { severity: 'error' },
    'field-empty': { severity: 'error' },
  },
  applies: 'files',
  good: [{}],
  bad: [
    { head: { title: null } },
    { files: { 'themes.yaml': '- {id: couverture, title: "", summary: Une couverture}\n' } },
  ],
})
