import { readingRule } from '../reading-rule.ts'

export const idDuplicate = readingRule({
  id: 'id-duplicate',
  title: 'Un nom ne désigne qu’une chose',
  why: 'On ne saurait pas de laquelle on parle.',
  remedy: 'Réunissez les deux entrées, ou donnez un autre nom à l’une.',
  outcomes: {
    'id-duplicate': { severity: 'error' },
  },
  applies: 'files',
  good: [{}],
  bad: [
    { files: { 'site.yaml': 'name: Exemple\nlanguages: [fr, en, fr]\n' } },
    {
      files: {
        'themes.yaml':
          '- {id: couverture, title: Être couvert, summary: Une couverture, pictogram: argent}\n- {id: couverture, title: Encore, summary: Encore, pictogram: argent}\n',
      },
    },
    {
      files: {
        'questions/ame.yaml':
          '- {id: q, question: {fr: Quand ?}, section: quoi, elements: {fr: [voici]}}\n- {id: q, question: {fr: Où ?}, section: quoi, elements: {fr: [voici]}}\n',
      },
    },
  ],
})
