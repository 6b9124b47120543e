import { readingRule } from '../reading-rule.ts'

export const frontMatter = readingRule({
  id: 'front-matter',
  title: 'Une fiche commence par son en-tête',
  why: 'Sans en-tête, on ne connaît ni son titre, ni son état.',
  remedy: 'Commencez par « --- », les champs, puis « --- ».',
  outcomes: {
    'front-matter-missing': { severity: 'error' },
    'front-matter-open': { severity: 'error' },
    'front-matter-long': { severity: 'error' },
  },
  applies: 'files',
  good: [{}],
  bad: [
    { files: { 'fiches/ame/fr.md': '## Titre {#essentiel}\n\nVoici.\n' } },
    { files: { 'fiches/ame/fr.md': '---\ntitle: La carte\n\n## Titre {#essentiel}\n\nVoici.\n' } },
    { files: { 'fiches/ame/fr.md': `---\ntitle: La carte\n${'Voici le texte.\n'.repeat(1_400)}---\n` } },
  ],
})
