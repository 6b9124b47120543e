import { readingRule } from '../reading-rule.ts'

export const fieldValue = readingRule({
  id: 'field-value',
  title: 'Un champ a une valeur permise',
  why: 'Une valeur d’une autre forme serait mal lue : un numéro sans guillemets perd son zéro.',
  remedy: 'Corrigez la valeur comme le message le dit.',
  outcomes: {
    'field-value': { severity: 'error' },
    'field-type': { severity: 'error' },
    'field-form': { severity: 'error' },
  },
  applies: 'files',
  good: [{}],
  bad: [
    { head: { status: 'publie' } },
    {
      files: {
        'contacts.yaml':
          '- {id: sante-info-droits, name: Santé Info Droits, phone: 0153624030, confidence: sourced, source: Service-Public}\n',
      },
    },
    {
      files: {
        'themes.yaml': '- {id: Être couvert, title: Être couvert, summary: Une couverture, pictogram: argent}\n',
      },
    },
  ],
})
