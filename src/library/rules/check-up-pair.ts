import { readingRule } from '../reading-rule.ts'
import { checkUpFiles } from './support/sound-check-up.ts'

export const checkUpPair = readingRule({
  id: 'check-up-pair',
  title: 'Une vérification a ses mots et ses règles',
  why: 'Sans règles, elle ne conclut rien ; sans mots, personne ne la voit.',
  remedy: 'Gardez les deux fichiers, « nom.yaml » et « nom.publicodes.yaml ».',
  outcomes: {
    'check-up-rules-missing': { severity: 'error' },
    'check-up-words-missing': { severity: 'error' },
  },
  applies: 'files',
  good: [{ files: checkUpFiles() }],
  bad: [
    { files: { ...checkUpFiles(), 'check-ups/essai.publicodes.yaml': null } },
    { files: { ...checkUpFiles(), 'check-ups/essai.yaml': null } },
  ],
})
