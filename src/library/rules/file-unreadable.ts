import { readingRule } from '../reading-rule.ts'

export const fileUnreadable = readingRule({
  id: 'file-unreadable',
  title: 'Un fichier peut être ouvert',
  why: 'Un fichier qui n’est pas lu manque à toutes les pages.',
  remedy: 'Enregistrez le fichier en UTF-8, à sa place, sans lien symbolique ; coupez-le s’il est trop long.',
  outcomes: {
    'file-too-long': { severity: 'error' },
    'file-unreadable': { severity: 'error' },
    'file-encoding': { severity: 'error' },
    'file-link': { severity: 'error' },
  },
  applies: 'files',
  good: [{}],
  bad: [
    { disk: { 'fiches/ame/fr.md': 'too-long' } },
    { disk: { 'fiches/ame/fr.md': 'unreadable' } },
    { disk: { 'fiches/ame/fr.md': 'latin-1' } },
    { disk: { 'fiches/ame/ar.md': 'link' } },
  ],
})
