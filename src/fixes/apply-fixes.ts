import type { Fix } from '../problem.ts'

export interface Mended {
  readonly text: string
  /** In the order of the file. */
  readonly done: readonly Fix[]
}

/**
 * Writes the mendings in a text, and nothing else: not an end of line, not a mark of order is changed.
 * One whose words no longer stand at its place, or that touches another, is left out.
 *
 * @param source the file as it is on the disk; lines may end with `\n`, `\r\n` or `\r`.
 */
export function applyFixes(source: string, fixes: readonly Fix[]): Mended {
  const starts = lineStarts(source)
  const placed = fixes
    .map((fix) => ({ fix, start: (starts[fix.line - 1] ?? Number.NaN) + fix.column - 1 }))
    .filter(
      ({ fix, start }) =>
        fix.from !== '' && fix.from !== fix.to && Number.isInteger(start) && source.startsWith(fix.from, start),
    )
    .sort((a, b) => a.start - b.start || b.fix.from.length - a.fix.from.length)
  const done: Fix[] = []
  let text = ''
  let at = 0
  for (const { fix, start } of placed) {
    if (start < at) continue
    text += source.slice(at, start) + fix.to
    at = start + fix.from.length
    done.push(fix)
  }
  return { text: text + source.slice(at), done }
}

function lineStarts(source: string): number[] {
  const first = source.startsWith('\uFEFF') ? 1 : 0
  return [first, ...Array.from(source.matchAll(/\r\n?|\n/g), ({ index, 0: end }) => index + end.length)]
}
