import Engine from 'publicodes'
import { describe, expect, it } from 'vitest'
import { decisionRows } from '../../src/check-ups/decision-rows.ts'
import type { Answers } from '../../src/check-ups/next-step.ts'
import * as ame from './ame-cases.ts'
import * as css from './css-cases.ts'
import type { Case } from './real-check-ups.ts'
import { ended, endOf, live, realCheckUp, walk } from './real-check-ups.ts'

const tables: readonly (readonly [string, string, readonly Case[]])[] = [
  ['css', live, [...css.anyDay, ...css.withCeilings]], ['css', ended, [...css.anyDay, ...css.withoutCeilings]],
  ['ame', live, [...ame.anyDay, ...ame.withCeilings]], ['ame', ended, [...ame.anyDay, ...ame.withoutCeilings]],
]

/** Reads the rows in words from top to bottom, as a reader without JavaScript does. */
function readRows(id: string, today: string, answers: Answers): string {
  const { checkUp, bound } = realCheckUp(id, today)
  const silent = { log: () => {}, warn: () => {}, error: () => {} }
  const engine = new Engine({ ...bound.rules } as ConstructorParameters<typeof Engine>[0], { logger: silent })
  engine.setSituation(Object.fromEntries(checkUp.questions.flatMap(({ id: name, kind, unit }) => (name in answers ? [[name, kind === 'choice' ? `'${answers[name]}'` : `${answers[name]} ${unit ?? ''}`.trim()]] : []))))
  for (const { conditions, outcome } of decisionRows(checkUp)) {
    const held = conditions.map((name) => engine.evaluate(name).nodeValue)
    if (held.every((value) => value === true)) return outcome.id
    if (held.some((value) => value === undefined)) return 'no figure today'
  }
  return 'no row'
}

/** Every way through the choices, numbers tried low, middle and high. */
function everyEnd(id: string, today: string): { readonly ends: Set<string>; readonly asked: Set<string> } {
  const { checkUp } = realCheckUp(id, today)
  const ends = new Set<string>()
  const asked = new Set<string>()
  const tries = (question: string) => {
    const found = checkUp.questions.find((one) => one.id === question)
    return found?.kind === 'choice' ? found.options.map(({ value }) => value) : found?.kind === 'count' ? [1] : [0, 12000, 99999]
  }
  const follow = (answers: Answers) => {
    try {
      const walked = walk(id, today, answers)
      for (const question of walked.asked) asked.add(question)
      ends.add(endOf(walked))
    } catch (error) {
      const [, question] = /« (.*) »/u.exec(error instanceof Error ? error.message : '') ?? []
      if (question === undefined) throw error
      for (const value of tries(question)) follow({ ...answers, [question]: value })
    }
  }
  follow({})
  return { ends, asked }
}

describe('the rules in words', () => {
  it.each(tables)('say of %s on %s what the questions say, case by case', (id, today, cases) => {
    for (const [sentence, answers, outcome] of cases) expect([sentence, readRows(id, today, answers)]).toEqual([sentence, outcome])
  })
})

describe.each([['css'], ['ame'], ['ald-couts'], ['a-qui-se-plaindre']])('%s', (id) => {
  const { checkUp } = realCheckUp(id, live)
  const { ends, asked } = everyEnd(id, live)
  it('gives every answer it has a text for, and ends nowhere else', () => {
    expect([...ends].sort()).toEqual(checkUp.outcomes.map((outcome) => outcome.id).sort())
  })
  it('asks every question it has a text for', () => {
    expect([...asked].sort()).toEqual(checkUp.questions.map((question) => question.id).sort())
  })
})
