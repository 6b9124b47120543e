import { fileURLToPath } from 'node:url'
import { bindFacts } from '../../src/check-ups/bind-facts.ts'
import { caseFigures } from '../../src/check-ups/case-figures.ts'
import type { BoundRules, CheckUp } from '../../src/check-ups/check-up.ts'
import type { Asker } from '../../src/check-ups/next-step.ts'
import { startCheckUp } from '../../src/check-ups/next-step.ts'
import { outcomeRules } from '../../src/check-ups/outcome-rules.ts'
import type { CaseBook, WorkedCase } from '../../src/check-ups/worked-case.ts'
import { readLibrary } from '../../src/library/read.ts'

const content = fileURLToPath(new URL('../../content', import.meta.url))
const library = await readLibrary(content, { today: '2026-11-27' })

export const checkUpIds = ['ame', 'css', 'ald-couts', 'a-qui-se-plaindre'] as const

/** A check-up of the real content, with its cases worked by hand: their figures are their own, not the real ones. */
export interface Tried {
  readonly checkUp: CheckUp
  readonly book: CaseBook
  readonly bound: (one?: Pick<WorkedCase, 'unverified' | 'unknown'>) => BoundRules
  readonly ask: (one?: Pick<WorkedCase, 'unverified' | 'unknown'>) => Asker
}

/** @throws Error when the check-up or its cases can't be read. */
export function tried(id: string): Tried {
  const checkUp = library.checkUps.get(id)
  const book = library.caseBooks.get(id)
  if (!checkUp || !book) throw new Error(`content/check-ups/${id} or its cases could not be read.`)
  const askers = new Map<string, Asker>()
  const bound: Tried['bound'] = (one = { unverified: [], unknown: [] }) =>
    bindFacts(checkUp.rules, caseFigures(book, one, library.facts))
  const ask: Tried['ask'] = (one = { unverified: [], unknown: [] }) => {
    const key = JSON.stringify([one.unverified, one.unknown])
    const made = askers.get(key) ?? startCheckUp(bound(one), checkUp.questions, outcomeRules(checkUp))
    askers.set(key, made)
    return made
  }
  return { checkUp, book, bound, ask }
}
