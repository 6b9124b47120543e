import { unfinishedMark } from '../new/unfinished-mark.ts'
import { readingRule } from '../reading-rule.ts'

/** The folder's own French, with these lines. */
const french = (lines: string) => ({
  files: { 'languages/fr.yaml': `name: Français\ndir: ltr\nstatus: published\n${lines}` },
})

export const languageMessages = readingRule({
  id: 'language-messages',
  title: 'Une langue dit les messages du site, sous leurs noms',
  why: 'Un message mal nommé, vide ou qui ne se lit pas laisse un bouton sans mots.',
  remedy: 'Comparez avec languages/fr.yaml : mêmes noms, mêmes groupes, des mots pour chacun.',
  outcomes: {
    'language-message-unknown': { severity: 'error' },
    'language-message-empty': { severity: 'error' },
    'language-message-form': { severity: 'error' },
    'language-message-unfinished': { severity: 'error' },
  },
  applies: 'files',
  good: [french('interface:\n  skip: Aller droit au texte\n  nav: {home: Accueil}\n')],
  bad: [
    french('interface:\n  skipp: Aller au texte\n'),
    french('interface:\n  skip:\n'),
    french('interface:\n  nav: Accueil\n'),
    french('interface:\n  skip: {home: Accueil}\n'),
    french('interface:\n  skip: Aller au texte {ici\n'),
    french('interface:\n  fiche: {written: "Texte du {$date :datetime}"}\n'),
    french('interface:\n  search:\n    found: |\n      .input {$n :number}\n      .match $n\n      one {{Une page}}\n'),
    french(`interface:\n  skip: "${unfinishedMark} Aller au texte"\n`),
  ],
})
