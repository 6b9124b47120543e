import { library } from 'virtual:library'
import type { FactOnDay, PlainDate } from '../facts/fact.ts'
import { ask } from '../traces/answers.ts'

/** Whether a day is over on the day of the build: who asks depends on the answer, not on the day. */
export const isPast = (day: PlainDate): boolean => ask(library, 'past', day)

/** A figure on the day of the build. @throws RangeError when there is none of this name. */
export function figureOf(id: string): FactOnDay {
  const fact = ask(library, 'fact', id)
  if (fact === null) throw new RangeError(`No fact is called ${id}.`)
  return fact
}
