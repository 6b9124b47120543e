import { readingRule } from '../reading-rule.ts'

export const languageMissing = readingRule({
  id: 'language-missing',
  title: 'Une langue dit tout ce que dit le français',
  why: 'Ce qui manque est montré en français, à des personnes qui peut-être ne le lisent pas.',
  remedy: 'Traduisez ce que dit languages/fr.yaml sous le même nom, ou écrivez « status: draft ».',
  outcomes: {
    'language-message-missing': { severity: 'warning', or: ['error'] },
  },
  applies: 'files',
  good: [{ files: { 'languages/qts.yaml': 'name: Qutsu\ndir: ltr\nstatus: draft\n' } }],
  bad: [{ files: { 'languages/qts.yaml': 'name: Qutsu\ndir: ltr\nstatus: published\n' } }],
})
