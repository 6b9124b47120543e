import { readingRule } from '../reading-rule.ts'

export const termFormClaimed = readingRule({
  id: 'term-form-claimed',
  title: 'Une forme désigne un seul mot expliqué',
  why: 'On ne saurait pas quelle explication montrer.',
  remedy: 'Gardez cette forme dans un seul fichier.',
  outcomes: {
    'term-form-claimed': { severity: 'error' },
  },
  applies: 'files',
  good: [{}],
  bad: [{ files: { 'glossary/autre.yaml': 'fr: {name: Autre, plain: Autre chose., forms: [ALD]}\n' } }],
})
