import { readingRule } from '../reading-rule.ts'

const site = (languages: string) =>
  `name: Exemple\nhelpline: sante-info-droits\nemergency: [{contact: sante-info-droits, say: {fr: En danger}}]\nlanguages: ${languages}\n`

export const siteLanguages = readingRule({
  id: 'site-languages',
  title: 'Une langue du site a son fichier',
  why: 'Sans fichier, on ne sait ni la nommer, ni dans quel sens elle s’écrit.',
  remedy: 'Corrigez le code dans site.yaml, ou commencez la langue.',
  outcomes: {
    'language-unknown': { severity: 'error' },
  },
  applies: 'files',
  good: [{ files: { 'site.yaml': site('[fr, en]') } }],
  bad: [{ files: { 'site.yaml': site('[fr, eng]') } }],
})
