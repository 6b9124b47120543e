import type { CheckUp, Question, RuleBody } from './check-up.ts'
import { resultRule } from './check-up.ts'
import type { Residue } from './residue.ts'
import { residueOf } from './residue.ts'

/** Two answers between which nothing is ever decided. */
export interface IdlePair {
  readonly question: string
  readonly options: readonly [string, string]
}

type Ruled = Pick<CheckUp, 'rules' | 'questions' | 'outcomes'>

/** The rules that a check-up shows something of: its result, and its sums. */
export function rootsOf({ outcomes }: Pick<CheckUp, 'outcomes'>): readonly string[] {
  return [resultRule, ...new Set(outcomes.flatMap(({ amounts }) => amounts.map(({ rule }) => rule)))]
}

/**
 * Answers that a reader may hesitate between for nothing: whatever the other answers, the result and the sums are
 * those of another option of the same question. Each option is set in turn and the rules simplified; two options that
 * leave the same rules behind are told apart by nothing.
 *
 * @example idleAnswers(checkUp) // [{ question: 'couverture', options: ['mineur', 'grossesse'] }]
 */
export function idleAnswers(checkUp: Ruled): readonly IdlePair[] {
  const roots = rootsOf(checkUp)
  return checkUp.questions.flatMap((question) => idleIn(question, checkUp.rules, roots))
}

function idleIn(
  { id, kind, options }: Question,
  rules: Readonly<Record<string, RuleBody>>,
  roots: readonly string[],
): IdlePair[] {
  if (kind !== 'choice') return []
  const first = new Map<string, string>()
  return options.flatMap(({ value }): IdlePair[] => {
    const left = JSON.stringify(roots.map((root): Residue => residueOf(root, rules, { question: id, value })))
    const twin = first.get(left)
    if (twin === undefined) first.set(left, value)
    return twin === undefined ? [] : [{ question: id, options: [twin, value] }]
  })
}
