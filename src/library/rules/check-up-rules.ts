import { readingRule } from '../reading-rule.ts'
import { checkUpFiles } from './support/sound-check-up.ts'

export const checkUpRules = readingRule({
  id: 'check-up-rules',
  title: 'Les règles d’une vérification se calculent',
  why: 'Un calcul faux fait renoncer une personne à un droit.',
  remedy: 'Comparez avec une vérification semblable, ou avec la documentation de Publicodes.',
  outcomes: {
    'check-up-rules': { severity: 'error' },
    'check-up-units': { severity: 'error' },
    'check-up-fact-text': { severity: 'error' },
    'check-up-amount-unknown': { severity: 'error' },
    'check-up-rule-unused': { severity: 'error' },
    'check-up-outcome-unused': { severity: 'error' },
  },
  applies: 'files',
  good: [{ files: checkUpFiles() }],
  bad: [
    { files: checkUpFiles({ rules: ['ressources <= plafond', 'ressources <= plafonds'] }) },
    { files: checkUpFiles({ words: ['unit: €/an', 'unit: jour'] }) },
    {
      files: {
        ...checkUpFiles(),
        'facts/plafond.yaml':
          '- {id: plafond, label: Plafond, value: neuf mille, unit: text, valid_from: null, valid_to: null, source: {publisher: P, title: T, url: null, consulted: 2026-01}, confidence: sourced}\n',
      },
    },
    {
      files: checkUpFiles({
        words: ['- {id: oui, title: Oui', '- {id: oui, amounts: [{rule: sommes, label: Somme}], title: Oui'],
      }),
    },
    { files: checkUpFiles({ rules: ['titre:\n', 'titre:\nnulle part: 3\n'] }) },
    {
      files: checkUpFiles({
        words: [
          '  - {id: oui, title: Oui, meaning',
          '  - {id: jamais, title: Non, meaning: Non., why: La loi., next: Suite.}\n  - {id: oui, title: Oui, meaning',
        ],
      }),
    },
  ],
})
