import { readingRule } from '../reading-rule.ts'

export const dataFicheUnknown = readingRule({
  id: 'data-fiche-unknown',
  title: 'Les données nomment des fiches qui existent',
  why: 'Des mots de recherche, une lettre ou des questions ne mèneraient nulle part.',
  remedy: 'Corrigez le nom de la fiche.',
  outcomes: {
    'search-fiche-unknown': { severity: 'error' },
    'letter-fiche-unknown': { severity: 'error' },
    'questions-fiche-unknown': { severity: 'error' },
  },
  applies: 'files',
  good: [{ files: { 'search/fr.yaml': 'ame: [carte santé]\n' } }],
  bad: [
    { files: { 'search/fr.yaml': 'amee: [carte santé]\n' } },
    {
      files: {
        'letters/plainte.yaml':
          'fiche: amee\ntitle: Se plaindre\nexplanation: Une lettre.\nfields: [{id: nom, label: Votre nom, kind: line}]\nbody: Je suis [[nom]].\n',
      },
    },
    {
      files: { 'questions/amee.yaml': '- {id: q, question: {fr: Quand ?}, section: quoi, elements: {fr: [voici]}}\n' },
    },
  ],
})
