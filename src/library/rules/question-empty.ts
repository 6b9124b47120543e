import { readingRule } from '../reading-rule.ts'

export const questionEmpty = readingRule({
  id: 'question-empty',
  title: 'Une question dit ce que la réponse doit contenir',
  why: 'Sans mots à chercher, on ne saurait pas si la fiche répond.',
  remedy: 'Écrivez la question en français, et les mots, faits ou contacts que la réponse doit contenir.',
  outcomes: {
    'question-empty': { severity: 'error' },
  },
  applies: 'files',
  good: [{}],
  bad: [
    { files: { 'questions/ame.yaml': '- {id: q, question: {en: When?}, section: quoi, elements: {fr: [voici]}}\n' } },
    { files: { 'questions/ame.yaml': '- {id: q, question: {fr: Quand ?}, section: quoi, elements: {en: [here]}}\n' } },
  ],
})
