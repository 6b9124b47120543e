import { readingRule } from '../reading-rule.ts'

const list = "- {num: L1110-3, text: Un soignant ne peut pas refuser., as_of: 2026-03-21, full_text: 'L1110-3.txt'}\n"

export const lawCopy = readingRule({
  id: 'law-copy',
  title: 'Une copie du code peut être comparée',
  why: 'Sans copie entière, un changement de la loi passe sans être vu.',
  remedy: 'Téléchargez la copie de nouveau, avec tous ses fichiers.',
  outcomes: {
    'law-copy-json': { severity: 'error' },
    'law-copy-text': { severity: 'error' },
  },
  applies: 'files',
  good: [{ copy: { 'csp.yaml': list, 'L1110-3.txt': 'Un soignant ne peut pas refuser.' } }],
  bad: [{ copy: { 'csp.json': '{"articles": [' } }, { copy: { 'csp.yaml': list } }],
})
