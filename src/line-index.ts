/**
 * Answers where an offset stands in a text.
 *
 * @param source text with `\n` line ends.
 * @returns a function from UTF-16 offset to line and column, both from 1.
 */
export function lineIndex(source: string): (offset: number) => { readonly line: number; readonly column: number } {
  let starts: number[] | null = null
  return (offset) => {
    starts ??= lineStarts(source)
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 }
  }
}

function lineStarts(source: string): number[] {
  const starts = [0]
  for (let at = source.indexOf('\n'); at !== -1; at = source.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}
