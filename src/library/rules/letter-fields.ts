import { readingRule } from '../reading-rule.ts'

export const letterFields = readingRule({
  id: 'letter-fields',
  title: 'Les blancs d’une lettre sont ses champs',
  why: 'Un blanc qu’on ne peut pas remplir, ou un champ perdu, gâche la lettre.',
  remedy: 'Écrivez chaque champ « [[nom]] » dans le texte, et chaque blanc dans « fields ».',
  outcomes: {
    'letter-field-unknown': { severity: 'error' },
    'letter-field-unused': { severity: 'error' },
  },
  applies: 'files',
  good: [
    {
      files: {
        'letters/plainte.yaml':
          'fiche: ame\ntitle: Se plaindre\nexplanation: Une lettre.\nfields: [{id: nom, label: Votre nom, kind: line}]\nbody: Je suis [[nom]].\n',
      },
    },
  ],
  bad: [
    {
      files: {
        'letters/plainte.yaml':
          'fiche: ame\ntitle: Se plaindre\nexplanation: Une lettre.\nfields: [{id: nom, label: Votre nom, kind: line}]\nbody: Je suis [[nom]], le [[date]].\n',
      },
    },
    {
      files: {
        'letters/plainte.yaml':
          'fiche: ame\ntitle: Se plaindre\nexplanation: Une lettre.\nfields: [{id: nom, label: Votre nom, kind: line}]\nbody: Je suis une personne.\n',
      },
    },
  ],
})
