import { readingRule } from '../reading-rule.ts'

export const languageBehind = readingRule({
  id: 'language-behind',
  title: 'Un message suit le français',
  why: 'Le français a changé : la traduction dit peut-être encore l’ancienne chose.',
  remedy: 'Relisez-le à côté du français, puis dites qu’il le suit : npm run translations -- accept languages.',
  outcomes: {
    'language-message-behind': { severity: 'info' },
  },
  applies: 'files',
  good: [
    {
      files: {
        'languages/fr.yaml': 'name: Français\ndir: ltr\nstatus: published\ninterface:\n  skip: Aller droit au texte\n',
      },
    },
  ],
  bad: [
    {
      files: {
        'languages/en.yaml': 'name: English\ndir: ltr\nstatus: published\ninterface:\n  skip: Go to the text\n',
      },
    },
  ],
})
