import { readingRule } from '../reading-rule.ts'

export const sourceUnknown = readingRule({
  id: 'source-unknown',
  title: 'Une source nommée est décrite',
  why: 'Un chiffre sans source n’a pas de preuve.',
  remedy: 'Ajoutez-la dans sources.yaml, ou écrivez-la en entier.',
  outcomes: {
    'source-unknown': { severity: 'error' },
  },
  applies: 'files',
  good: [
    {
      files: {
        'facts/essai.yaml':
          '- {id: essai, label: Essai, value: 3, unit: months, valid_from: null, valid_to: null, source: {publisher: Assurance Maladie, title: Page, url: null, consulted: 2026-01}, confidence: sourced}\n',
      },
    },
  ],
  bad: [
    {
      files: {
        'facts/essai.yaml':
          '- {id: essai, label: Essai, value: 3, unit: months, valid_from: null, valid_to: null, source: assurance, confidence: sourced}\n',
      },
    },
  ],
})
