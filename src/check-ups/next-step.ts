import Engine from 'publicodes'
import type { BoundRules, Question } from './check-up.ts'
import { resultRule } from './check-up.ts'
import { usefulRules } from './useful-questions.ts'

/** Question id → the option's value, or a number as typed. */
export type Answers = Readonly<Record<string, string | number>>

export type Step =
  | {
      readonly kind: 'question'
      readonly question: Question
      /** Questions left, this one included; later answers can only make some of them needless. */
      readonly left: number
    }
  | { readonly kind: 'outcome'; readonly id: string; readonly amounts: readonly WorkedOut[] }
  /** The rules can't conclude because these rules' figures can't be relied on today. */
  | { readonly kind: 'withheld'; readonly rules: readonly string[] }

/** A sum of an outcome; null euros when its figure can't be relied on today. */
export interface WorkedOut {
  readonly rule: string
  readonly euros: number | null
}

export type Asker = (answers: Answers) => Step

/** Outcome id → the rules of its sums. */
export type AmountRules = Readonly<Record<string, readonly string[]>>

const silent = { log: () => {}, warn: () => {}, error: () => {} }

/**
 * Prepares a check-up: the function returned says what comes next, given the answers so far.
 * Questions are asked in their order, and only while the rules, or the sums of the outcome, need them.
 *
 * @throws the engine's error when the rules are not valid Publicodes.
 */
export function startCheckUp(bound: BoundRules, questions: readonly Question[], amountRules: AmountRules = {}): Asker {
  const engine = new Engine({ ...bound.rules } as ConstructorParameters<typeof Engine>[0], { logger: silent })
  const withheld = new Set(bound.withheld)
  const usefulFor = memo((root) => usefulRules(bound.rules, withheld, root))
  const situation = (answers: Answers) =>
    Object.fromEntries(
      questions
        .filter(({ id }) => id in answers)
        .map(({ id, kind, unit }) => [id, kind === 'choice' ? `'${answers[id]}'` : `${answers[id]} ${unit ?? ''}`.trim()]),
    )
  const lacking = (root: string, answers: Answers) => {
    const missing = engine.evaluate(root).missingVariables
    return questions.filter(({ id }) => id in missing && usefulFor(root).has(id) && !(id in answers))
  }
  return (answers) => {
    engine.setSituation(situation(answers))
    const result = engine.evaluate(resultRule).nodeValue
    const amounts = typeof result === 'string' ? (amountRules[result] ?? []) : []
    const roots = typeof result === 'string' ? amounts : [resultRule]
    const wanted = new Set(roots.flatMap((root) => lacking(root, answers)))
    const question = questions.find((one) => wanted.has(one))
    if (question) return { kind: 'question', question, left: wanted.size }
    if (typeof result !== 'string') return { kind: 'withheld', rules: bound.withheld }
    return { kind: 'outcome', id: result, amounts: amounts.map((rule) => ({ rule, euros: eurosOf(engine.evaluate(rule).nodeValue) })) }
  }
}

function eurosOf(value: unknown): number | null {
  return typeof value === 'number' ? value : null
}

function memo<T>(make: (key: string) => T): (key: string) => T {
  const made = new Map<string, T>()
  return (key) => {
    const known = made.get(key) ?? make(key)
    made.set(key, known)
    return known
  }
}
