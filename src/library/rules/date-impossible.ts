import { readingRule } from '../reading-rule.ts'

export const dateImpossible = readingRule({
  id: 'date-impossible',
  title: 'Une date est au calendrier, dans l’ordre',
  why: 'D’une date fausse dépend le jour où un chiffre change sur les pages.',
  remedy: 'Écrivez année-mois-jour, le début avant la fin.',
  outcomes: {
    'date-impossible': { severity: 'error' },
    'dates-inverted': { severity: 'error' },
  },
  applies: 'files',
  good: [
    {
      files: {
        'facts/essai.yaml':
          '- {id: essai, label: Essai, value: 3, unit: months, valid_from: 2026-01-01, valid_to: 2026-12-31, source: {publisher: Assurance Maladie, title: Page, url: null, consulted: 2026-01}, confidence: sourced}\n',
      },
    },
  ],
  bad: [
    {
      files: {
        'facts/essai.yaml':
          '- {id: essai, label: Essai, value: 3, unit: months, valid_from: 2026-02-30, valid_to: null, source: {publisher: Assurance Maladie, title: Page, url: null, consulted: 2026-01}, confidence: sourced}\n',
      },
    },
    {
      files: {
        'facts/essai.yaml':
          '- {id: essai, label: Essai, value: 3, unit: months, valid_from: 2026-06-01, valid_to: 2026-05-31, source: {publisher: Assurance Maladie, title: Page, url: null, consulted: 2026-01}, confidence: sourced}\n',
      },
    },
  ],
})
