import { readingRule } from '../reading-rule.ts'

export const fileUnexpected = readingRule({
  id: 'file-unexpected',
  title: 'Un fichier a un nom attendu à sa place',
  why: 'Sous un autre nom, il ne serait jamais publié.',
  remedy: 'Renommez-le, déplacez-le ou supprimez-le : content/README.md donne la liste des fichiers.',
  outcomes: {
    'file-unexpected': { severity: 'error' },
  },
  applies: 'files',
  good: [{}],
  bad: [
    { disk: { 'fiches/ame/francais.md': 'plain' } },
    { disk: { 'fiches/ame/fr.mdx': 'plain' } },
    { disk: { 'contact.yaml': 'plain' } },
  ],
})
