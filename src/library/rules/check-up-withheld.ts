import { readingRule } from '../reading-rule.ts'
import { checkUpFiles } from './support/sound-check-up.ts'

export const checkUpWithheld = readingRule({
  id: 'check-up-withheld',
  title: 'Une vérification sait se taire',
  why: 'Quand un chiffre manque ou n’est pas sûr, une réponse fausse fait perdre un droit.',
  remedy: 'Ajoutez « withheld » et « doubtful » : la personne doit savoir qu’elle peut demander quand même.',
  outcomes: {
    'check-up-withheld-missing': { severity: 'error' },
    'check-up-doubtful-missing': { severity: 'error' },
  },
  applies: 'files',
  good: [{ files: checkUpFiles() }],
  bad: [
    {
      files: checkUpFiles({
        words: ['withheld: {title: On ne sait pas, meaning: Sens., why: La loi., next: Suite.}\n', ''],
      }),
    },
    {
      files: checkUpFiles({ words: ['doubtful: {title: Demandez, meaning: Sens., why: La loi., next: Suite.}\n', ''] }),
    },
  ],
})
