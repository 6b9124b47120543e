import { readingRule } from '../reading-rule.ts'
import { checkUpFiles } from './support/sound-check-up.ts'

export const checkUpQuestions = readingRule({
  id: 'check-up-questions',
  title: 'Chaque question d’une vérification sert',
  why: 'La personne répondrait pour rien, ou sa réponse ne serait pas comprise.',
  remedy: 'Reliez chaque question et chaque réponse à une règle.',
  outcomes: {
    'check-up-question-unknown': { severity: 'error' },
    'check-up-unit-missing': { severity: 'error' },
    'check-up-options': { severity: 'error' },
    'check-up-option-unknown': { severity: 'error' },
    'check-up-question-idle': { severity: 'error' },
    'check-up-answer-idle': { severity: 'error' },
  },
  applies: 'files',
  good: [{ files: checkUpFiles() }],
  bad: [
    { files: checkUpFiles({ words: ['{id: titre, kind', '{id: titres, kind'] }) },
    { files: checkUpFiles({ words: [', unit: €/an', ''] }) },
    { files: checkUpFiles({ words: [', {value: non, label: Non}]', ']'] }) },
    { files: checkUpFiles({ words: ['{value: oui, label: Oui}', '{value: ouii, label: Oui}'] }) },
    { files: checkUpFiles({ rules: ['ressources <= plafond', 'plafond >= 9000'] }) },
    {
      files: checkUpFiles({
        words: ['{value: non, label: Non}', '{value: non, label: Non}, {value: autre, label: Autre}'],
      }),
    },
  ],
})
