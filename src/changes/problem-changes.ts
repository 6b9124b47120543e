import type { Problem } from '../problem.ts'
import type { Change } from './change.ts'

/** Problems that were not there, and those that no longer are: a problem that only moved is neither. */
export function problemChanges(before: readonly Problem[], after: readonly Problem[]): Change['problems'] {
  return { fresh: beyond(after, before), mended: beyond(before, after) }
}

/** Problems of the first list that the second has not as many times. */
function beyond(problems: readonly Problem[], others: readonly Problem[]): Problem[] {
  const left = new Map<string, number>()
  for (const other of others) left.set(nameOf(other), (left.get(nameOf(other)) ?? 0) + 1)
  return problems.filter((problem) => {
    const count = left.get(nameOf(problem)) ?? 0
    left.set(nameOf(problem), count - 1)
    return count <= 0
  })
}

// Messages that name a line would make a moved problem a new one.
const nameOf = ({ file, rule, message }: Problem) => `${file} ${rule} ${message.replaceAll(/\d+/g, '#')}`
