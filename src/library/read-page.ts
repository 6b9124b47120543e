import { z } from 'zod'
import { readFrontMatter } from './front-matter.ts'
import type { Version } from './model.ts'
import { readBody } from './read-version.ts'
import type { FileReport } from './report.ts'
import { text } from './schemas/localized.ts'
import { validate } from './validate.ts'

/** Front matter of a text of the site's own pages. */
const pageSchema = z.strictObject({ title: text, summary: text })

/** Which text of which page a file holds. */
export interface PageFile extends Pick<Version, 'lang' | 'level' | 'file'> {
  readonly page: string
}

/** Name of a page among fiches, which none can have: its anchors are looked up under it. */
export function asFiche(page: string): string {
  return `page:${page}`
}

/** Whether a text is that of a page of the site. */
export function isPage({ fiche }: Pick<Version, 'fiche'>): boolean {
  return fiche.startsWith('page:')
}

/**
 * Reads a text of one of the site's own pages. It is held as a version of no fiche, published and without
 * review, so that the rules of fiches read it too.
 *
 * @returns null when it can't be shown; the report says why.
 */
export function readPage({ page, lang, level, file }: PageFile, source: string, report: FileReport): Version | null {
  const matter = readFrontMatter(source, report)
  const head = matter === null ? null : validate(pageSchema, matter, [], report)
  const sections = readBody(source, file, null, report)
  if (matter === null || head === null || sections === null) return null
  return {
    fiche: asFiche(page), lang, level, file, source,
    ...head, status: 'published', audience: '', keywords: [], changes: [], openQuestions: [],
    review: { on: '', by: '', next: '', owner: null, lawyer: null },
    standing: { kind: 'reference' },
    sections, parts: [], lostParts: [], omitted: [], restsOn: [],
    places: new Map((['title', 'summary'] as const).map((key) => [key, matter.placeOf([key])])),
  }
}
