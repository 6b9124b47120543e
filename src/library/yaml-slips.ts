import type { ErrorCode } from 'yaml'

/** Mistakes after which the parser goes on without losing its way. */
const alone: ReadonlySet<ErrorCode> = new Set([
  'DUPLICATE_KEY',
  'BAD_ALIAS',
  'BAD_DQ_ESCAPE',
  'TAG_RESOLVE_FAILED',
  'TAB_AS_INDENT',
  'MULTIPLE_DOCS',
])
/**
 * More mistakes of one kind than this come from one slip: a line taken out makes every field of an entry stand twice.
 */
const mostAlone = 3

interface Mistake {
  readonly code: ErrorCode
}

/**
 * The mistakes of a file to tell, each with how many more it explains: one line shifted by a space can
 * make the parser stumble on every line below.
 *
 * @param mistakes as the parser finds them, from top to bottom.
 */
export function firstOfEachSlip<T extends Mistake>(
  mistakes: readonly T[],
): { readonly mistake: T; readonly more: number }[] {
  const told: { readonly mistake: T; readonly more: number }[] = []
  for (const slips of Map.groupBy(mistakes, ({ code }) => (alone.has(code) ? code : 'lost')).values()) {
    const [first] = slips
    if (first === undefined) continue
    if (alone.has(first.code) && slips.length <= mostAlone) told.push(...slips.map((mistake) => ({ mistake, more: 0 })))
    else told.push({ mistake: first, more: slips.length - 1 })
  }
  return told
}
