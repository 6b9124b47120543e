import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PlainDate } from '../../facts/fact.ts'

const example = join(import.meta.dirname, 'site')
/** What stands in the example where the day of the start comes. */
const anyDay = '2000-01-01'

/**
 * The content folder that another organisation starts from: a theme, a fiche and its easy twin, a fact, a word, all to
 * be replaced; it builds as it is.
 *
 * @param today the day of the start: texts are said to be looked at on that day, and are to be again in six months.
 * @returns path below the folder → source.
 */
export function startSite(today: PlainDate): ReadonlyMap<string, string> {
  const names = readdirSync(example, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return new Map(
    names.map(({ parentPath, name }) => {
      const file = join(parentPath, name)
      return [file.slice(example.length + 1).replaceAll('\\', '/'), dated(readFileSync(file, 'utf8'), today)]
    }),
  )
}

function dated(source: string, today: PlainDate): string {
  const [year = 0, month = 1] = today.split('-').map(Number)
  const later = new Date(Date.UTC(year, month - 1 + 6, 1)).toISOString().slice(0, 10)
  return source
    .replace(`on: ${anyDay}`, `on: ${today}`)
    .replace(`next_review: ${anyDay}`, `next_review: ${later}`)
    .replace(`consulted: "${anyDay.slice(0, 7)}"`, `consulted: "${today.slice(0, 7)}"`)
}
