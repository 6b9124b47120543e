import Engine from 'publicodes'
import { withoutFigures } from './bind-facts.ts'
import type { BoundRules, Question } from './check-up.ts'
import { resultRule } from './check-up.ts'
import { usefulRules } from './useful-questions.ts'

/** Question id → the option's value, or a number as typed. */
export type Answers = Readonly<Record<string, string | number>>

/** Whether every figure that an answer rests on is confirmed by an official source. */
export type Figures = 'confirmed' | 'to-confirm'

export type Step =
  | {
      readonly kind: 'question'
      readonly question: Question
      /** Questions left, this one included; later answers can only make some of them needless. */
      readonly left: number
    }
  | { readonly kind: 'outcome'; readonly id: string; readonly figures: Figures; readonly amounts: readonly WorkedOut[] }
  /** The rules say no, from a figure to confirm: nobody is turned away because of it. */
  | { readonly kind: 'unsure' }
  /** The rules can't conclude because these rules' figures are not known today. */
  | { readonly kind: 'withheld'; readonly rules: readonly string[] }

/** A sum of an outcome; null euros when its figure is not known today. */
export interface WorkedOut {
  readonly rule: string
  readonly euros: number | null
  readonly figures: Figures
}

export type Asker = (answers: Answers) => Step

/** What the engine must know of the outcomes. */
export interface OutcomeRules {
  /** Outcome id → the rules of its sums. */
  readonly amounts: Readonly<Record<string, readonly string[]>>
  /** Ids of the outcomes that say no. */
  readonly refusals: readonly string[]
}

const silent = { log: () => {}, warn: () => {}, error: () => {} }

/**
 * Prepares a check-up: the function returned says what comes next, given the answers so far.
 * Questions are asked in their order, and only while the rules, or the sums of the outcome, need them.
 * A no that rests on a figure to confirm is not said; see `unsure`.
 *
 * @throws the engine's error when the rules are not valid Publicodes.
 */
export function startCheckUp(
  bound: BoundRules,
  questions: readonly Question[],
  outcomes: OutcomeRules = { amounts: {}, refusals: [] },
): Asker {
  const engine = engineOf(bound)
  // The same rules without the figures to confirm: what they still say, no such figure decides.
  const careful = bound.doubtful.length === 0 ? engine : engineOf(withoutFigures(bound, bound.doubtful))
  const withheld = new Set(bound.withheld)
  const usefulFor = memo((root) => usefulRules(bound.rules, withheld, root))
  const lacking = (root: string, answers: Answers) => {
    const missing = engine.evaluate(root).missingVariables
    return questions.filter(({ id }) => id in missing && usefulFor(root).has(id) && !(id in answers))
  }
  const figures = (rule: string): Figures =>
    careful.evaluate(rule).nodeValue === engine.evaluate(rule).nodeValue ? 'confirmed' : 'to-confirm'
  return (answers) => {
    for (const one of new Set([engine, careful])) one.setSituation(situationOf(answers, questions))
    const result = engine.evaluate(resultRule).nodeValue
    const amounts = typeof result === 'string' ? (outcomes.amounts[result] ?? []) : []
    const roots = typeof result === 'string' ? amounts : [resultRule]
    const wanted = new Set(roots.flatMap((root) => lacking(root, answers)))
    const question = questions.find((one) => wanted.has(one))
    if (question) return { kind: 'question', question, left: wanted.size }
    if (typeof result !== 'string') return { kind: 'withheld', rules: bound.withheld }
    const surely = figures(resultRule)
    if (surely === 'to-confirm' && outcomes.refusals.includes(result)) return { kind: 'unsure' }
    const sums = amounts.map((rule) => ({
      rule,
      euros: eurosOf(engine.evaluate(rule).nodeValue),
      figures: figures(rule),
    }))
    return { kind: 'outcome', id: result, figures: surely, amounts: sums }
  }
}

function engineOf({ rules }: BoundRules): Engine {
  return new Engine({ ...rules } as ConstructorParameters<typeof Engine>[0], { logger: silent })
}

/** Answers as Publicodes writes them: a text between quotes, a number with its unit. */
export function situationOf(answers: Answers, questions: readonly Question[]): Record<string, string> {
  return Object.fromEntries(
    questions
      .filter(({ id }) => id in answers)
      .map(({ id, kind, unit }) => [
        id,
        kind === 'choice' ? `'${answers[id]}'` : `${answers[id]} ${unit ?? ''}`.trim(),
      ]),
  )
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
