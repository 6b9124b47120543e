import Engine from 'publicodes'
import type { BoundRules, Question } from './check-up.ts'
import { situationOf } from './next-step.ts'

/** A rule that sets units side by side which can't be: the engine would compare the bare numbers. */
export interface UnitConflict {
  readonly rule: string
  /** The engine's own words, in French. */
  readonly message: string
}

/**
 * The rules whose units don't go together, every number being answered with 1.
 *
 * @example unitConflicts(bound, questions) // « délai en heures » compared with « attente en minutes »
 * @throws the engine's error when the rules are not valid Publicodes.
 */
export function unitConflicts(bound: BoundRules, questions: readonly Question[]): readonly UnitConflict[] {
  const found: UnitConflict[] = []
  const warn = (message: string) => {
    const [, rule = ''] = /Dans la règle "([^"]*)"/u.exec(message) ?? []
    const [, text = ''] = /⚠️\s*([^\n]*unité[^\n]*)/u.exec(message) ?? []
    if (text !== '') found.push({ rule, message: text })
  }
  const engine = new Engine({ ...bound.rules } as ConstructorParameters<typeof Engine>[0], {
    logger: { log: () => {}, warn, error: () => {} },
  })
  const numbers = questions.filter(({ kind }) => kind !== 'choice')
  engine.setSituation(situationOf(Object.fromEntries(numbers.map(({ id }) => [id, 1])), numbers))
  for (const rule of Object.keys(bound.rules)) engine.evaluate(rule)
  return found.filter(
    ({ rule, message }, index) => found.findIndex((one) => one.rule === rule && one.message === message) === index,
  )
}
