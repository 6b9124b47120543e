import { readingRule } from '../reading-rule.ts'
import { checkUpFiles } from './support/sound-check-up.ts'

export const checkUpCaseLaw = readingRule({
  id: 'check-up-case-law',
  title: 'Un cas fait à la main cite la loi',
  why: 'Sans elle, personne ne peut vérifier le cas.',
  remedy: 'Ajoutez « law », ou « source » pour un décret ou un jugement.',
  outcomes: {
    'check-up-case-law': { severity: 'error' },
  },
  applies: 'files',
  good: [{ files: checkUpFiles() }],
  bad: [{ files: checkUpFiles({ cases: ['law: [css.L160-1], ', ''] }) }],
})
