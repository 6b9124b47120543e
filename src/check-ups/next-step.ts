import Engine from 'publicodes'
import type { BoundRules, Question } from './check-up.ts'
import { resultRule } from './check-up.ts'
import { usefulRules } from './useful-questions.ts'

/** Question id → the option's value, or a number as typed. */
export type Answers = Readonly<Record<string, string | number>>

export type Step =
  | { readonly kind: 'question'; readonly question: Question }
  | { readonly kind: 'outcome'; readonly id: string }
  /** The rules can't conclude because these rules' figures can't be relied on today. */
  | { readonly kind: 'withheld'; readonly rules: readonly string[] }

export type Asker = (answers: Answers) => Step

const silent = { log: () => {}, warn: () => {}, error: () => {} }

/**
 * Prepares a check-up: the function returned says what comes next, given the answers so far.
 * Questions are asked in their order, and only while the rules need them.
 *
 * @throws the engine's error when the rules are not valid Publicodes.
 */
export function startCheckUp(bound: BoundRules, questions: readonly Question[]): Asker {
  const engine = new Engine({ ...bound.rules } as ConstructorParameters<typeof Engine>[0], { logger: silent })
  const useful = usefulRules(bound.rules, new Set(Object.keys(bound.withheld)))
  const situation = (answers: Answers) =>
    Object.fromEntries(
      questions
        .filter(({ id }) => id in answers)
        .map(({ id, kind, unit }) => [id, kind === 'choice' ? `'${answers[id]}'` : `${answers[id]} ${unit ?? ''}`.trim()]),
    )
  return (answers) => {
    engine.setSituation(situation(answers))
    const { nodeValue, missingVariables } = engine.evaluate(resultRule)
    if (typeof nodeValue === 'string') return { kind: 'outcome', id: nodeValue }
    const question = questions.find(({ id }) => id in missingVariables && useful.has(id) && !(id in answers))
    if (question) return { kind: 'question', question }
    return { kind: 'withheld', rules: Object.keys(bound.withheld) }
  }
}
