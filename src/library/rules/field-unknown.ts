import { readingRule } from '../reading-rule.ts'

export const fieldUnknown = readingRule({
  id: 'field-unknown',
  title: 'Un champ porte un nom connu',
  why: 'Un champ mal écrit serait ignoré sans bruit.',
  remedy: 'Corrigez le nom du champ, ou retirez la ligne.',
  outcomes: {
    'field-unknown': { severity: 'error' },
  },
  applies: 'files',
  good: [{ head: { core: 'true' } }],
  bad: [{ head: { titre: 'La carte' } }],
})
