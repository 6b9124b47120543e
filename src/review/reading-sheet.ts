import type { Level } from '../facts/level.ts'
import type { Version } from '../library/fiche.ts'
import type { Lang } from '../library/lang.ts'
import type { Library } from '../library/model.ts'
import { nameOf } from '../library/read-page.ts'
import type { Drawing } from '../pictograms/drawing.ts'
import { drawingOf } from '../pictograms/drawing-of.ts'
import { questionsIn } from '../questions/in-text.ts'
import { readersOf } from '../reading/readers.ts'
import type { ReadingLine } from './reading-lines.ts'
import { readingLines } from './reading-lines.ts'

/** How many questions readers are asked. */
const QUESTIONS = 5

/** What a group, or a person who speaks the language, is given to read a text and to say what is hard. */
export interface ReadingSheet {
  /** Id of the fiche, or name of the page. */
  readonly fiche: string
  readonly lang: Lang
  readonly level: Level
  readonly dir: 'ltr' | 'rtl'
  readonly title: string
  readonly summary: string
  readonly sections: readonly {
    readonly id: string
    readonly title: string
    readonly picture: Drawing | null
    readonly lines: readonly (Omit<ReadingLine, 'picture'> & { readonly picture: Drawing | null })[]
  }[]
  readonly questions: readonly string[]
}

/** The sheet of a text, on the Library's day. */
export function readingSheet(library: Library, version: Version): ReadingSheet {
  const { fiche, lang, level, title, summary } = version
  const context = readersOf(library)(lang, level)
  const drawn = (concept: string | null) => {
    const icon = concept === null ? undefined : library.pictograms.get(concept)?.icon
    return icon === undefined ? null : drawingOf(icon, library.drawings)
  }
  let next = 1
  const sections = version.sections.map((section) => {
    const lines = readingLines(section, context, next)
    next += lines.length
    return {
      id: section.id,
      title: section.title,
      picture: drawn(section.pictogram),
      lines: lines.map((line) => ({ ...line, picture: drawn(line.picture) })),
    }
  })
  const questions = questionsIn(library.questions.get(fiche) ?? [], version)
  return {
    fiche: nameOf(version),
    lang,
    level,
    dir: library.languages.find(({ code }) => code === lang)?.dir ?? 'ltr',
    title,
    summary,
    sections,
    questions: spread(questions, QUESTIONS).map(({ text }) => text),
  }
}

/** Some of a list, taken from its beginning to its end: questions follow the sections that answer them. */
function spread<T>(all: readonly T[], count: number): T[] {
  if (all.length <= count) return [...all]
  return Array.from({ length: count }, (_, rank) => all[Math.floor((rank * all.length) / count)]).filter(
    (one): one is T => one !== undefined,
  )
}
