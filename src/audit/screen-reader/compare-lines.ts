/**
 * What differs between two texts, line by line: « - » was awaited and is not heard, « + » is heard and was not awaited,
 * two lines alike around each.
 *
 * @returns lines to show, none when the texts are the same.
 */
export function compareLines(awaited: string, heard: string): string[] {
  const [before, after] = [awaited.split('\n'), heard.split('\n')]
  const marked = align(before, after)
  const differs = marked.map((line) => !line.startsWith('  '))
  const near = (index: number) => differs.slice(Math.max(0, index - 2), index + 3).some(Boolean)
  return marked.filter((_, index) => near(index))
}

/** Both texts in one, by the longest run of lines that they share in order. */
function align(before: readonly string[], after: readonly string[]): string[] {
  const shared = Array.from({ length: before.length + 1 }, () => new Array<number>(after.length + 1).fill(0))
  const at = (i: number, j: number) => shared[i]?.[j] ?? 0
  for (let i = before.length - 1; i >= 0; i -= 1)
    for (let j = after.length - 1; j >= 0; j -= 1)
      (shared[i] as number[])[j] = before[i] === after[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
  const lines: string[] = []
  let [i, j] = [0, 0]
  while (i < before.length || j < after.length) {
    if (i < before.length && j < after.length && before[i] === after[j]) {
      lines.push(`  ${before[i]}`)
      i += 1
      j += 1
    } else if (j >= after.length || (i < before.length && at(i + 1, j) >= at(i, j + 1))) {
      lines.push(`- ${before[i]}`)
      i += 1
    } else {
      lines.push(`+ ${after[j]}`)
      j += 1
    }
  }
  return lines
}
