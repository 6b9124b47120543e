import { readingRule } from '../reading-rule.ts'

export const sections = readingRule({
  id: 'sections',
  title: 'Une fiche est faite de sections nommées',
  why: 'Le titre guide le lecteur ; l’identifiant relie les langues, les liens et les codes courts.',
  remedy: 'Écrivez « ## Titre {#identifiant} », puis le texte de la section.',
  outcomes: {
    'section-id-missing': { severity: 'error' },
    'section-title-empty': { severity: 'error' },
    'section-attribute': { severity: 'error' },
    'section-duplicate': { severity: 'error' },
    'section-empty': { severity: 'warning', strict: 'error' },
    'section-none': { severity: 'error' },
    'text-before-sections': { severity: 'error' },
    'heading-level': { severity: 'error' },
  },
  applies: 'files',
  good: [{ text: 'Texte.\n\n## Encore {#encore}\n\nUn texte.' }],
  bad: [
    { text: 'Texte.\n\n## Sans nom\n\nUn texte.' },
    { text: 'Texte.\n\n## Mal nommée {#Été}\n\nUn texte.' },
    { text: 'Texte.\n\n## {#encore}\n\nUn texte.' },
    { text: 'Texte.\n\n## Encore {#encore pict=argent}\n\nUn texte.' },
    { text: 'Texte.\n\n## Encore {#essentiel}\n\nUn texte.' },
    { text: '' },
    {
      files: {
        'fiches/seule/fr.md':
          '---\ntitle: Seule\nsummary: Rien.\naudience: Tous\nkeywords: [seule]\nstatus: draft\ntheme: couverture\nreviewed: {on: 2026-11-01, by: Rédaction}\nnext_review: 2027-05-01\n---\n',
      },
    },
    {
      files: {
        'fiches/seule/fr.md':
          '---\ntitle: Seule\nsummary: Rien.\naudience: Tous\nkeywords: [seule]\nstatus: draft\ntheme: couverture\nreviewed: {on: 2026-11-01, by: Rédaction}\nnext_review: 2027-05-01\n---\n\nAvant tout.\n\n## Titre {#essentiel}\n\nUn texte.\n',
      },
    },
    { text: 'Texte.\n\n# Grand titre {#grand}\n\nUn texte.' },
  ],
})
