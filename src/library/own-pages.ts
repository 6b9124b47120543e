import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Problem } from '../problem.ts'
import { sortProblems } from '../problem.ts'
import { readText } from './file-text.ts'
import type { Library, Version } from './model.ts'
import { pageKey } from './page-key.ts'
import { readPage } from './read-page.ts'
import type { Report } from './report.ts'
import { reportOn } from './report.ts'
import { kindOf } from './walk.ts'

export interface OwnPages {
  /** Path of the folder: `<page>/<lang>.md` below it. */
  readonly path: string
  /** Its name in problems. */
  readonly name: string
  /** They were written for another folder: passages that ask for what this one has not are left out. */
  readonly lent: boolean
}

/** Bytes: the longest page is a tenth of it. */
const limit = 200_000

/** Reads the texts of the site's own pages that lie outside a content folder, by `aide/fr/falc`. */
export function readOwnPages({ path: folder, name }: OwnPages, report: Report): Map<string, Version> {
  const pages = new Map<string, Version>()
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((one) => one.replaceAll('\\', '/')).sort()) {
    const is = kindOf(`pages/${path}`)
    if (is?.kind !== 'page') continue
    const file = `${name}/${path}`
    const source = readText(join(folder, path), statSync(join(folder, path)).size, limit, reportOn(file, report))
    const page = source === null ? null : readPage({ ...is, file }, source, reportOn(file, report))
    if (page !== null) pages.set(pageKey(is.page, is.lang, is.level), page)
  }
  return pages
}

/** The Library with these pages, but for those that the folder has itself, in any language. */
export function withOwnPages(library: Library, own: ReadonlyMap<string, Version>, problems: readonly Problem[]): Library {
  const written = new Set([...library.pages.values()].map(({ fiche }) => fiche))
  const lacking = [...own].filter(([, { fiche }]) => !written.has(fiche))
  return { ...library, pages: new Map([...library.pages, ...lacking]), problems: sortProblems(problems) }
}
