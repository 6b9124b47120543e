/**
 * Markdown text nodes carry their value, not where each character stands: escapes, entities and
 * the `>` or spaces that open a continued line are in the source only. This puts them side by side.
 */

/** A piece of a value, and the piece of the source that says it. UTF-16 offsets. */
export interface Run {
  readonly at: number
  readonly length: number
  readonly start: number
  /** Source length; differs from `length` for an entity. */
  readonly span: number
}

const ENTITY = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|\w{2,31});/y

/**
 * The runs of `value`, the text of a Markdown node standing at source [start, end), in order; together they are the
 * value.
 */
export function alignedRuns(value: string, source: string, start: number, end: number): Run[] {
  if (value === '') return []
  if (end - start === value.length && source.startsWith(value, start))
    return [{ at: 0, length: value.length, start, span: value.length }]
  const runs: Run[] = []
  let at = start
  let runValue = 0
  let runSource = start
  const flush = (upTo: number): void => {
    if (upTo > runValue) runs.push({ at: runValue, length: upTo - runValue, start: runSource, span: upTo - runValue })
  }
  for (let index = 0; index < value.length; ) {
    if (source[at] === value[index] && source[at] !== '&') {
      at++
      index++
      continue
    }
    const entity = entityAt(source, at)
    if (entity > 0) {
      const width = value.codePointAt(index) ?? 0
      flush(index)
      const length = width > 0xffff ? 2 : 1
      runs.push({ at: index, length, start: at, span: entity })
      at += entity
      index += length
    } else if (source[at] === value[index]) {
      at++
      index++
      continue
    } else {
      flush(index)
      at = skipMarkup(source, at, end, value[index] ?? '')
    }
    runValue = index
    runSource = at
    if (at >= end && index < value.length) {
      runs.push({ at: index, length: value.length - index, start, span: end - start })
      return runs
    }
  }
  flush(value.length)
  return runs
}

function entityAt(source: string, at: number): number {
  if (source[at] !== '&') return 0
  ENTITY.lastIndex = at
  return ENTITY.exec(source)?.[0].length ?? 0
}

/** First place from `at` where the source has `wanted`, passing over what Markdown took away. */
function skipMarkup(source: string, at: number, end: number, wanted: string): number {
  let next = at + 1
  while (next < end && source[next] !== wanted) next++
  return next
}

/** Source offset of the character at `index` of what the runs say, and the offset just after it. */
export function sourceOf(runs: readonly Run[], index: number): readonly [start: number, end: number] {
  const run = runAt(runs, index)
  if (run.span !== run.length) return [run.start, run.start + run.span]
  const start = run.start + index - run.at
  return [start, start + 1]
}

const NOWHERE: Run = { at: 0, length: 0, start: 0, span: 0 }

function runAt(runs: readonly Run[], index: number): Run {
  let low = 0
  let high = runs.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((runs[middle] ?? NOWHERE).at <= index) low = middle
    else high = middle - 1
  }
  return runs[low] ?? NOWHERE
}
