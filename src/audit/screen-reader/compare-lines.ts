import { diff } from 'node:util'

const signs = new Map([
  [1, '- '],
  [0, '  '],
  [-1, '+ '],
])

/**
 * What differs between two texts, line by line: « - » was awaited and is not heard, « + » is heard and was not awaited,
 * two lines alike around each.
 *
 * @returns lines to show, none when the texts are the same.
 */
export function compareLines(awaited: string, heard: string): string[] {
  const marked = diff(awaited.split('\n'), heard.split('\n')).map(([sign, line]) => `${signs.get(sign)}${line}`)
  const differs = marked.map((line) => !line.startsWith('  '))
  const near = (index: number) => differs.slice(Math.max(0, index - 2), index + 3).some(Boolean)
  return marked.filter((_, index) => near(index))
}
