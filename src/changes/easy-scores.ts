import { checkFalc } from '../falc/check.ts'
import type { Comparison } from '../falc/report/compare.ts'
import { compareReports } from '../falc/report/compare.ts'
import type { Library } from '../library/model.ts'
import { pagesOf } from '../library/pages.ts'
import { textsOf } from './texts-of.ts'

/** How easy each page of a simplified text was and is, for those whose words changed. */
export function easyScores(before: Library, after: Library): Comparison[] {
  const old = sourcesOf(before)
  return [...sourcesOf(after)].flatMap(([file, source]) => {
    const was = old.get(file)
    if (was === source) return []
    const check = (text: string) => checkFalc(text, { file, format: 'markdown' })
    return [compareReports(was === undefined ? null : check(was), check(source))]
  })
}

/** File → words of each page that the easy-to-read checker judges. */
function sourcesOf(library: Library): ReadonlyMap<string, string> {
  const judged = [...textsOf(library).values()].filter(
    ({ version }) => library.levels.get(version.level)?.checker === 'falc',
  )
  return new Map(judged.flatMap(({ version }) => pagesOf(version).map(({ file, source }) => [file, source] as const)))
}
