import { readingRule } from '../reading-rule.ts'

export const levelChecker = readingRule({
  id: 'level-checker',
  title: 'Un texte est relu par un programme qui connaît sa langue',
  why: 'Le vérificateur « falc » ne connaît que le français : ses remarques seraient fausses.',
  remedy: 'Laissez « checker: » vide.',
  outcomes: {
    'level-checker': { severity: 'error' },
  },
  applies: 'files',
  good: [{ files: { 'levels/easy.yaml': 'languages: [en]\nname: {fr: Anglais facile}\nchecker: null\n' } }],
  bad: [{ files: { 'levels/easy.yaml': 'languages: [en]\nname: {fr: Anglais facile}\nchecker: falc\n' } }],
})
