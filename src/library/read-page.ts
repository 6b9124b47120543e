import type { z } from 'zod'
import { isEasy } from '../facts/level.ts'
import type { Version } from './fiche.ts'
import { readFrontMatter } from './front-matter.ts'
import { asElements } from './mdx/as-elements.ts'
import { readMdx } from './mdx/read-mdx.ts'
import type { PageText } from './page-text.ts'
import { placesOf } from './read-version.ts'
import type { FileReport } from './report.ts'
import { pageFalcSchema, pageSchema, pageTranslationSchema } from './schemas/page.ts'
import { readSections } from './sections.ts'
import { validate } from './validate.ts'

/** Which text of which page a file holds. */
export interface PageFile extends Pick<Version, 'lang' | 'level' | 'file'> {
  readonly page: string
}

type Head = z.output<typeof pageSchema> | z.output<typeof pageTranslationSchema> | z.output<typeof pageFalcSchema>

/** A text of a page as its own file tells it, before it is compared with the French. */
export interface ReadPage {
  readonly head: Head
  readonly text: Omit<PageText, 'standing' | 'settings' | 'borrowed'>
}

/** Name of a page among fiches, which none can have: its anchors are looked up under it. */
export function asFiche(page: string): string {
  return `page:${page}`
}

/** Whether a text is that of a page of the site. */
export function isPage({ fiche }: Pick<Version, 'fiche'>): boolean {
  return fiche.startsWith('page:')
}

/** What an editor calls the fiche or the page of a text: `ame`, `aide`. */
export function nameOf({ fiche }: Pick<Version, 'fiche'>): string {
  return isPage({ fiche }) ? fiche.slice('page:'.length) : fiche
}

/**
 * Reads a text of one of the site's own pages. It is held as a version of no fiche, published and without
 * review, so that the rules of fiches read it too.
 *
 * @returns null when it can't be shown; the report says why.
 */
export function readPage({ page, lang, level, file }: PageFile, source: string, report: FileReport): ReadPage | null {
  const matter = readFrontMatter(source, report)
  const head = matter === null ? null : validate<z.ZodType<Head>>(schemaFor({ lang, level }), matter, [], report)
  const mdx = readMdx(source, report)
  if (matter === null || head === null || mdx === null) return null
  const { markdown, tree, opening } = mdx
  const inPage: FileReport = (place, complaint) => report(place, { ...complaint, hint: asElements(complaint.hint) })
  const sections =
    tree.children.some(({ type }) => type !== 'yaml') || opening.length === 0
      ? readSections(tree, markdown, inPage)
      : []
  return {
    head,
    text: {
      page,
      fiche: asFiche(page),
      lang,
      level,
      file,
      source: markdown,
      opening,
      title: head.title,
      summary: head.summary,
      menu: head.menu ?? head.title,
      status: 'published',
      audience: '',
      keywords: [],
      pictogram: null,
      changes: [],
      openQuestions: [],
      review: { on: '', by: '', next: '', owner: null, lawyer: null },
      sections: sections.map((section) => ({ ...section, part: null, file })),
      parts: [],
      lostParts: [],
      restsOn: [],
      omitted: 'omitted' in head ? Object.entries(head.omitted).map(([id, reason]) => ({ id, reason })) : [],
      sheet: null,
      places: placesOf(matter),
    },
  }
}

function schemaFor({ lang, level }: Pick<Version, 'lang' | 'level'>) {
  if (isEasy(level)) return pageFalcSchema
  return lang === 'fr' ? pageSchema : pageTranslationSchema
}
