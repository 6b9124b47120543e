import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Problem } from '../problem.ts'
import { sortProblems } from '../problem.ts'
import { readText } from './file-text.ts'
import { reportHiddenSigns } from './hidden-signs.ts'
import { joinPages } from './join-pages.ts'
import type { Library } from './model.ts'
import { pageKey } from './page-key.ts'
import type { PageText } from './page-text.ts'
import type { ReadPage } from './read-page.ts'
import { readPage } from './read-page.ts'
import type { Report } from './report.ts'
import { reportOn } from './report.ts'
import { kindOf } from './walk.ts'

/** The pages of the project, lent to another organisation's folder. */
export interface OwnPages {
  /** Path of the folder: `<page>/<lang>.mdx` below it. */
  readonly path: string
  /** Its name in problems. */
  readonly name: string
}

/** Bytes: the longest page is a tenth of it. */
export const pageLimit = 200_000

/** Reads the texts of pages that lie outside a content folder, by `aide/fr/falc`. */
export function readOwnPages({ path: folder, name }: OwnPages, report: Report): Map<string, PageText> {
  const pages = new Map<string, ReadPage>()
  const files = new Set<string>()
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((one) => one.replaceAll('\\', '/'))
    .sort()) {
    const is = kindOf(`pages/${path}`)
    if (is?.kind !== 'page') continue
    const file = `${name}/${path}`
    files.add(pageKey(is.page, is.lang, is.level))
    const source = readText(join(folder, path), statSync(join(folder, path)).size, pageLimit, reportOn(file, report))
    if (source !== null) reportHiddenSigns(source, reportOn(file, report))
    const page = source === null ? null : readPage({ ...is, file }, source, reportOn(file, report))
    if (page !== null) pages.set(pageKey(is.page, is.lang, is.level), page)
  }
  return joinPages(pages, files, report)
}

/** The Library with these pages, but for those that the folder has itself, in any language. */
export function withOwnPages(
  library: Library,
  own: ReadonlyMap<string, PageText>,
  problems: readonly Problem[],
): Library {
  const lacking = [...own].filter(([, { page }]) => !library.pageNames.has(page))
  return {
    ...library,
    pages: new Map([...library.pages, ...lacking]),
    pageNames: new Set([...library.pageNames, ...lacking.map(([, { page }]) => page)]),
    problems: sortProblems(problems),
  }
}
