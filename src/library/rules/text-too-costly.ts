import { readingRule } from '../reading-rule.ts'

export const textTooCostly = readingRule({
  id: 'text-too-costly',
  title: 'Un texte s’écrit simplement',
  why: 'Personne n’écrit ainsi à la main : le fichier est sans doute abîmé, et le lire prendrait des heures.',
  remedy: 'Écrivez une phrase par ligne, des listes simples, et les signes eux-mêmes.',
  outcomes: {
    'line-too-long': { severity: 'error' },
    'too-many-marks': { severity: 'error' },
    'nesting-too-deep': { severity: 'error' },
  },
  applies: 'files',
  good: [{ text: 'mot '.repeat(2_400) }],
  bad: [
    { text: 'mot '.repeat(2_600) },
    { text: '*a'.repeat(2_001) },
    { text: '&nbsp;'.repeat(1_001) },
    { text: `${'> '.repeat(41)}x` },
  ],
})
