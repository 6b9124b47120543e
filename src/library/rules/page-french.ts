import { readingRule } from '../reading-rule.ts'

export const pageFrench = readingRule({
  id: 'page-french',
  title: 'Une page a son texte français',
  why: 'Les autres langues, et la version simplifiée, ne sauraient pas ce qu’elles suivent.',
  remedy: 'Écrivez « fr.mdx » dans le dossier de la page.',
  outcomes: {
    'reference-missing': { severity: 'error' },
  },
  applies: 'files',
  good: [{}],
  bad: [
    {
      files: {
        'pages/permanences/en.mdx':
          '---\ntitle: Our desks\nsummary: Where.\ntranslation: {method: human, reviewed: none}\n---\n\n## Where <Partie id="ou" />\n\nHere.\n',
      },
    },
  ],
})
