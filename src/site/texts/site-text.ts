import { lineIndex } from '../../line-index.ts'
import { readFrontMatter } from '../../library/front-matter.ts'
import type { Lang, Level, WrittenSection } from '../../library/model.ts'
import type { FileReport } from '../../library/report.ts'
import { readSections } from '../../library/sections.ts'
import { parseMarkdown } from '../../markdown/parse.ts'

/** A page of the site that is text, written like a fiche. */
export interface SiteText {
  readonly lang: Lang
  readonly level: Level
  readonly title: string
  readonly summary: string
  readonly sections: readonly WrittenSection[]
}

const files = import.meta.glob<string>('./*/*.md', { query: '?raw', import: 'default', eager: true })

const texts = new Map(
  Object.entries(files).map(([path, source]) => {
    const [page = '', name = ''] = path.slice(2, -3).split('/')
    return [`${page}/${name}`, read(path, name, source)]
  }),
)

/** The text of a page in a language and level: the standard text, then the French one, where it has none. */
export function siteText(page: string, lang: Lang, level: Level = 'standard'): SiteText {
  const text = (level === 'falc' ? texts.get(`${page}/${lang}.falc`) : undefined) ?? texts.get(`${page}/${lang}`) ?? texts.get(`${page}/fr`)
  if (!text) throw new Error(`src/site/texts/${page}/fr.md is missing.`)
  return text
}

/** Whether a page has a text in this very language and level. */
export function hasSiteText(page: string, lang: Lang, level: Level = 'standard'): boolean {
  return texts.has(`${page}/${lang}${level === 'falc' ? '.falc' : ''}`)
}

function read(path: string, name: string, source: string): SiteText {
  const refuse: FileReport = ({ line }, { message, hint }) => {
    throw new Error(`src/site/texts/${path.slice(2)}:${line} ${message} ${hint}`)
  }
  const head = readFrontMatter(source, refuse)?.value
  const [lang = 'fr', falc] = name.split('.')
  return {
    lang,
    level: falc ? 'falc' : 'standard',
    title: field(head, 'title', path),
    summary: field(head, 'summary', path),
    sections: readSections(parseMarkdown(source), source, lineIndex(source), refuse),
  }
}

function field(head: unknown, name: string, path: string): string {
  const value: unknown = typeof head === 'object' && head !== null ? Reflect.get(head, name) : undefined
  if (typeof value !== 'string') throw new Error(`src/site/texts/${path.slice(2)}: ${name} is missing.`)
  return value
}
