import type { Unread } from '../../library/unread.ts'
import type { Problem } from '../../problem.ts'
import { sortProblems } from '../../problem.ts'
import type { Context } from '../context.ts'
import { causeOf, isOneMistake } from './one-mistake.ts'
import { count, somePlaces } from './words.ts'

/**
 * Tells once, with their number, the problems that come from one mistake, and tells the mistake first:
 * what rests on a file or an entry that could not be read, what many passages lack. A forge shows ten
 * remarks of a run; a person reads the first.
 *
 * @returns the causes, then the other problems; each part sorted by file, line, column.
 */
export function foldCascades(problems: readonly Problem[], context: Context): Problem[] {
  const others: Problem[] = []
  const resting = new Map<Unread, Problem[]>()
  const groups = new Map<string, Problem[]>()
  for (const problem of problems) {
    const { lacks } = problem
    const unread =
      lacks &&
      context.library.unread.find(({ kind, names }) => kind === lacks.kind && (names === 'any' || names.has(lacks.id)))
    if (lacks === undefined) others.push(problem)
    else if (unread !== undefined) resting.set(unread, [...(resting.get(unread) ?? []), problem])
    else groups.set(`${lacks.kind} ${lacks.id}`, [...(groups.get(`${lacks.kind} ${lacks.id}`) ?? []), problem])
  }
  const causes: Problem[] = []
  for (const [key, group] of groups) {
    if (!groups.has(key) || !isOneMistake(group)) continue
    // What many passages lack was probably given by a file that could not be read, even if its name can't be seen
    // there.
    const unread = context.library.unread.find(({ what, kind }) => what === 'file' && kind === group[0]?.lacks?.kind)
    const cause = unread === undefined ? causeOf(group, context, groups) : null
    if (unread !== undefined) resting.set(unread, [...(resting.get(unread) ?? []), ...group])
    else if (cause !== null) causes.push(cause)
    else continue
    groups.delete(key)
  }
  const told = tellWhatRests(sortProblems(others), resting)
  return [
    ...sortProblems([...causes, ...told.causes]),
    ...sortProblems([...told.others, ...[...groups.values()].flat()]),
  ]
}

/** Adds to the first problem of each place that could not be read how many come from it. */
function tellWhatRests(problems: readonly Problem[], resting: ReadonlyMap<Unread, readonly Problem[]>) {
  const consequences = new Map<Problem, Problem[]>()
  const orphans: Problem[] = []
  for (const [{ file, line }, list] of resting) {
    const cause = problems.find(
      (problem) => problem.file === file && problem.line >= line && problem.severity === 'error',
    )
    if (cause === undefined) orphans.push(...list)
    else consequences.set(cause, [...(consequences.get(cause) ?? []), ...list])
  }
  const causes = Array.from(consequences, ([cause, list]): Problem => {
    const [one, many] = ['autre remarque en vient', 'autres remarques en viennent']
    return {
      ...cause,
      message: `${cause.message} ${count(list.length, one, many)} (${somePlaces(list)}) : corrigez d'abord celle-ci.`,
    }
  })
  return { causes, others: [...problems.filter((problem) => !consequences.has(problem)), ...orphans] }
}
