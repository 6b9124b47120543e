import Engine from 'publicodes'
import { describe, expect, it } from 'vitest'
import { decisionRows } from '../../src/check-ups/decision-rows.ts'
import type { Answers } from '../../src/check-ups/next-step.ts'
import { situationOf } from '../../src/check-ups/next-step.ts'
import { outcomeOf, walkThrough } from '../../src/check-ups/try-case.ts'
import type { WorkedCase } from '../../src/check-ups/worked-case.ts'
import type { Tried } from './real-check-ups.ts'
import { checkUpIds, tried } from './real-check-ups.ts'

const silent = { log: () => {}, warn: () => {}, error: () => {} }

/** Reads the rows in words from top to bottom, as a reader without JavaScript does. */
function readRows({ checkUp, bound }: Tried, one: WorkedCase): string {
  const engine = new Engine({ ...bound(one).rules } as ConstructorParameters<typeof Engine>[0], { logger: silent })
  engine.setSituation(situationOf(one.answers, checkUp.questions))
  for (const { conditions, outcome } of decisionRows(checkUp)) {
    const held = conditions.map((name) => engine.evaluate(name).nodeValue)
    if (held.every((value) => value === true))
      return outcome.refuses && one.unverified.length > 0 ? 'doubtful' : outcome.id
    if (held.every((value) => value !== false)) return 'withheld'
  }
  return 'no row'
}

/** Every way through the choices, numbers tried low, middle and high. */
function everyEnd({ checkUp, ask }: Tried): { readonly ends: Set<string>; readonly asked: Set<string> } {
  const ends = new Set<string>()
  const asked = new Set<string>()
  const tries = (question: string) => {
    const found = checkUp.questions.find((one) => one.id === question)
    return found?.kind === 'choice'
      ? found.options.map(({ value }) => value)
      : found?.kind === 'count'
        ? [1]
        : [0, 11000, 99999]
  }
  const follow = (answers: Answers) => {
    const { end, asked: so } = walkThrough(ask(), answers)
    for (const question of so) asked.add(question)
    if (end.kind !== 'question') return void ends.add(outcomeOf(end))
    for (const value of tries(end.question)) follow({ ...answers, [end.question]: value })
  }
  follow({})
  return { ends, asked }
}

describe.each(checkUpIds)('%s', (id) => {
  const one = tried(id)
  it('says in its rows in words what its questions say, case by case', () => {
    for (const worked of one.book.cases)
      expect([worked.title, readRows(one, worked)]).toEqual([worked.title, worked.outcome])
  })

  const { ends, asked } = everyEnd(one)
  it('gives every answer it has a text for, and ends nowhere else', () => {
    expect([...ends].sort()).toEqual(one.checkUp.outcomes.map((outcome) => outcome.id).sort())
  })
  it('asks every question it has a text for', () => {
    expect([...asked].sort()).toEqual(one.checkUp.questions.map((question) => question.id).sort())
  })
})
