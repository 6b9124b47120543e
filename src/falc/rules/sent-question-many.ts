/** Conditions as titles rather than a page of questions. */
import { falcRule } from '../rule.ts'
import { prose } from './support/prose.ts'
import { EVAM, MEASURED } from './support/references.ts'

/** Questions outside titles. Of 69 validated texts none has more than 4, nor more than 1 sentence in 10. */
const MANY = 5
const SHARE = 0.05

export const sentQuestionMany = falcRule({
  id: 'sent-question-many',
  family: 'sentences',
  title: 'Peu de questions dans le texte',
  criteria: ['6.4'],
  references: [EVAM, MEASURED],
  helps: ['non-native', 'attention'],
  applies: 'easy-text',
  outcomes: { 'sent-question-many': { severity: 'warning' } },
  why: 'Le lecteur répond à chaque question, et perd le fil. « Le téléphone coupe ? » n’est même pas une vraie question.',
  remedy: 'Dites la condition une fois, dans un titre, ou commencez par « Si ».',
  good: [
    { text: '## Vous êtes malade ?\n\nAppelez votre médecin.\nSi le médecin ne répond pas, appelez le 15.' },
    {
      text: 'Vous êtes malade ?\nAppelez.\nVous êtes blessé ?\nVenez.\nVous êtes seul ?\nÉcrivez.\nVous avez peur ?\nParlez.',
    },
  ],
  bad: [
    {
      text: `${'Vous êtes malade ?\nAppelez votre médecin.\n'.repeat(4)}Et la nuit ?\nAppelez le 15.`,
      found: 'Et la nuit ?',
    },
    {
      text: 'Vous êtes malade ?\nAppelez.\nVous êtes blessé ?\nVenez.\nVous êtes seul ?\nÉcrivez.\nVous avez peur ?\nParlez.\nVous êtes perdu ?\nDemandez.',
      found: 'Vous êtes perdu ?',
    },
  ],
  *check(text) {
    const questions = prose(text).filter(
      (sentence) => /\?[\s»)]*$/u.test(sentence.text) && !sentence.text.includes('«'),
    )
    const fifth = questions[MANY - 1]
    if (fifth === undefined || questions.length <= text.sentences.length * SHARE) return
    yield {
      start: fifth.start,
      end: fifth.end,
      message: `Cette page pose ${questions.length} questions dans le texte : le lecteur croit devoir répondre à chacune.`,
    }
  },
})
