import type { CheckUp } from '../check-ups/check-up.ts'
import { idleAnswers, rootsOf } from '../check-ups/idle-answers.ts'
import { usefulRules } from '../check-ups/useful-questions.ts'
import type { ReadCheckUp, ReadRules } from './read-check-ups.ts'
import type { Report } from './report.ts'
import { reportOn } from './report.ts'

/**
 * Reports what a reader would answer, or an editor keep up, for nothing: answers, questions and rules that decide
 * nothing.
 */
export function reportNeedless(checkUp: CheckUp, read: ReadCheckUp, own: ReadRules, report: Report): void {
  const inWords = reportOn(read.file, report)
  const inRules = reportOn(own.file, report)
  const used = new Set(rootsOf(checkUp).flatMap((root) => [...usefulRules(checkUp.rules, new Set(), root)]))
  const questionOf = (id: string) => checkUp.questions.findIndex((question) => question.id === id)
  for (const rule of Object.keys(checkUp.rules)) {
    if (used.has(rule)) continue
    const index = questionOf(rule)
    if (index < 0) {
      inRules(own.placeOf([rule], 'key'), {
        rule: 'check-up-rule-unused',
        message: `La règle « ${rule} » ne change ni la réponse ni une somme : on la croirait appliquée.`,
        hint: 'Employez-la, ou retirez-la.',
      })
    } else {
      inWords(read.placeOf(['questions', index, 'id']), {
        rule: 'check-up-question-idle',
        message: `La question « ${rule} » ne change ni la réponse ni une somme : la personne répondrait pour rien.`,
        hint: 'Employez sa réponse dans les règles, ou retirez la question.',
      })
    }
  }
  for (const { question, options } of idleAnswers(checkUp)) {
    const index = questionOf(question)
    if (!used.has(question)) continue
    inWords(read.placeOf(['questions', index, 'options']), {
      rule: 'check-up-answer-idle',
      message: `À la question « ${question} », les réponses « ${options.join(' » et « ')} » donnent toujours la même suite : la personne hésiterait pour rien, ou une règle manque.`,
      hint: 'Réunissez-les en une seule réponse, ou écrivez la règle qui les distingue.',
    })
  }
}
