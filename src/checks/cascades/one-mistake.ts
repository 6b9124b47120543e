import { nearest } from '../../library/nearest.ts'
import type { FilePlace } from '../../library/place.ts'
import type { Lack, Problem, Severity } from '../../problem.ts'
import type { Context } from '../context.ts'
import { homeOf } from './home.ts'
import { isAsked } from './is-asked.ts'
import { lostAnswers, lostSection, otherOrder, sectionElsewhere } from './sections.ts'
import { count, named, somePlaces } from './words.ts'

/** More passages than this that lack one thing: the thing has gone, rather than each of them being wrong. */
const MOST_TOLD_ONE_BY_ONE = 3

/** Told one by one, or with what could not be read. */
const neverOne: ReadonlySet<Lack['kind']> = new Set(['typed-figure', 'code', 'check-up', 'check-up-rules'])

/** Whether problems that lack the same thing come from one mistake. */
export function isOneMistake(group: readonly Problem[]): boolean {
  const [first] = group
  if (first?.lacks === undefined || neverOne.has(first.lacks.kind)) return false
  // Two texts that differ from the French in the same way: it is the French that has changed.
  const texts = new Set(group.filter(({ rule }) => rule.startsWith('section-')).map(({ file }) => file))
  return texts.size > 1 || group.length > MOST_TOLD_ONE_BY_ONE
}

/**
 * The one problem to tell for many that lack the same thing, at the place to mend.
 *
 * @param groups all the groups; those that the same mistake explains are taken out.
 * @returns null when that place can't be told.
 */
export function causeOf(group: readonly Problem[], context: Context, groups: Map<string, Problem[]>): Problem | null {
  const [first] = group
  if (first?.lacks === undefined) return null
  const severity = worst(group)
  switch (first.lacks.kind) {
    case 'section':
      return lostSection(group, first.lacks, severity, context, groups)
    case 'section-elsewhere':
      return sectionElsewhere(group, first.lacks, severity, context)
    case 'section-order':
      return otherOrder(group, first.lacks, severity, context)
    case 'answer':
      return lostAnswers(group, first, first.lacks.id, severity, context)
    case 'value-today':
      return valueToday(group, first, first.lacks.id, severity, context)
    default:
      return missingName(group, first, first.lacks, severity, context)
  }
}

function valueToday(
  group: readonly Problem[],
  first: Problem,
  id: string,
  severity: Severity,
  { factStates }: Context,
): Problem | null {
  const entry = factStates.get(id)?.entry
  if (entry === undefined) return null
  const uses = `${count(group.length, 'passage', 'passages')} l'emploient : ${somePlaces(group)}.`
  return { ...first, file: entry.file, line: entry.line, column: 1, severity, message: `${first.message} ${uses}` }
}

function missingName(
  group: readonly Problem[],
  { rule }: Problem,
  lack: Lack,
  severity: Severity,
  context: Context,
): Problem {
  const former = newNameOf(lack, context)
  const needed = `${count(group.length, 'passage', 'passages')} en ont besoin : ${somePlaces(group)}.`
  return {
    ...(former?.place ?? homeOf(lack, context)),
    rule,
    severity,
    message: `${named(lack)} n'existe pas, et ${needed}`,
    hint:
      former === null
        ? 'Remettez ce nom là où il était donné, ou corrigez ces passages.'
        : `« ${former.name} », écrit ici, n'est demandé nulle part : si c'est son nouveau nom, reprenez l'ancien ou corrigez ces passages.`,
  }
}

/** A name much like the one that is missing, and that nothing asks for: it was probably changed. */
function newNameOf(lack: Lack, context: Context): { readonly name: string; readonly place: FilePlace } | null {
  const { written } = context.library
  const prefix = `${lack.kind} `
  const free = [...written.keys()].flatMap((key) =>
    key.startsWith(prefix) && !isAsked(key, context) ? [key.slice(prefix.length)] : [],
  )
  const name = nearest(lack.id.slice(0, 100), free)
  const place = name === null ? undefined : written.get(`${prefix}${name}`)
  return name === null || place === undefined ? null : { name, place }
}

function worst(group: readonly Problem[]): Severity {
  for (const severity of ['error', 'warning'] as const)
    if (group.some((problem) => problem.severity === severity)) return severity
  return 'info'
}
