import { readingRule } from '../reading-rule.ts'

/** The folder's own French, with these lines. */
const french = (lines: string) => ({
  files: { 'languages/fr.yaml': `name: Français\ndir: ltr\nstatus: published\n${lines}` },
})

export const languageBlanks = readingRule({
  id: 'language-blanks',
  title: 'Un message a les blancs que le site remplit',
  why: 'Un blanc perdu cache une date ou un nombre ; un blanc inconnu se verrait tel quel.',
  remedy: 'Gardez chaque blanc du message français, écrit {$nom}.',
  outcomes: {
    'language-blank-unknown': { severity: 'error' },
    'language-blank-missing': { severity: 'error' },
  },
  applies: 'files',
  good: [french('interface:\n  fiche: {written: "Écrit le {$date}"}\n')],
  bad: [
    french('interface:\n  fiche: {written: "Écrit le {$date}, {$dat}"}\n'),
    french('interface:\n  skip: Aller au texte {$date}\n'),
    french('interface:\n  fiche: {written: Écrit il y a longtemps}\n'),
    french('figures:\n  euros: "{$montant} €"\n'),
  ],
})
