import { readingRule } from '../reading-rule.ts'

export const pictogramIcon = readingRule({
  id: 'pictogram-icon',
  title: 'Une image porte un nom d’image',
  why: 'Sous ce nom, aucune image ne peut être trouvée.',
  remedy: 'Écrivez « healthicons:nom », « fourni:nom » ou « dessin:nom ».',
  outcomes: {
    'pictogram-icon': { severity: 'error' },
  },
  applies: 'files',
  good: [{}],
  bad: [{ files: { 'pictograms.yaml': '- {concept: argent, icon: euro, title: Argent}\n' } }],
})
