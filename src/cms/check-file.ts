import { checkLibrary } from '../checks/check-library.ts'
import { displayOf } from '../checks/display-of.ts'
import { easyToReadProblems } from '../checks/easy-to-read.ts'
import type { PlainDate } from '../facts/fact.ts'
import { localized } from '../facts/localized.ts'
import { factOnDay } from '../facts/on-day.ts'
import { sayValue } from '../facts/say.ts'
import { speechOf } from '../facts/speech-of.ts'
import { checkText } from '../falc/check.ts'
import { fromMarkdown } from '../falc/text/build.ts'
import { closedFrontMatter } from '../front-matter.ts'
import { libraryFromMemory } from '../library/from-memory.ts'
import type { Library } from '../library/model.ts'
import type { Problem } from '../problem.ts'

/** A content folder as the editing page has it: all its files, and the day of the check. */
export interface CarriedContent {
  /** As named in problems: `content`. */
  readonly name: string
  readonly today: PlainDate
  /** Path below the folder → source. */
  readonly files: Readonly<Record<string, string>>
}

/** What can be named in a text, with what it says today. */
export interface KnownName {
  /** What is written: `{{css.ceiling.free.1}}`. */
  readonly write: string
  /** Words to find and know it by. */
  readonly say: string
}

export interface FileCheck {
  readonly problems: readonly Problem[]
  /** Of an easy text: of 100; null for the others. */
  readonly score: number | null
  readonly known: readonly KnownName[]
}

/**
 * What the check of the whole content says of one file, as it would be once saved: the same rules, the same words as
 * on the command line.
 *
 * @param path below the content folder. @param source the whole file.
 */
export function checkFile(content: CarriedContent, path: string, source: string): FileCheck {
  const { name, today } = content
  const files = new Map([...Object.entries(content.files).filter(([other]) => counts(other, path)), [path, source]])
  const library = libraryFromMemory(files, { today, name })
  const file = `${name}/${path}`
  const all = checkLibrary(library, { strict: false, others: easyToReadProblems(library, { strict: false }) })
  const problems = all.filter((problem) => problem.file === file && isSure(problem, path, source))
  return { problems, score: scoreOf(library, file), known: knownNames(library) }
}

/** The other texts of the fiche, and of the others the reference alone: what is said of them is not asked for. */
function counts(other: string, path: string): boolean {
  const fiche = /^fiches\/[^/]+\//u.exec(other)?.[0]
  return fiche === undefined || path.startsWith(fiche) || other === `${fiche}fr.md`
}

/** Pages with elements are read by a parser that browsers have not: only their front matter is judged there. */
function isSure({ line }: Problem, path: string, source: string): boolean {
  if (!path.endsWith('.mdx')) return true
  const matter = closedFrontMatter(source)
  return matter !== null && line <= source.slice(0, matter.body).split('\n').length - 1
}

function scoreOf(library: Library, file: string): number | null {
  const versions = [...library.fiches.values()].flatMap((fiche) => [...fiche.versions.values()])
  const text = versions.find((version) => version.file === file)
  if (text === undefined || library.levels.get(text.level)?.checker !== 'falc') return null
  return checkText(fromMarkdown(text.source, displayOf(library, 'falc'), library.vocabulary()), { file }).score
}

function knownNames(library: Library): readonly KnownName[] {
  const speech = speechOf(library.languageFiles, 'fr')
  const facts = Array.from(library.facts, ([id, entries]) => {
    const { entry } = factOnDay(entries, library.today)
    return { write: `{{${id}}}`, say: `${localized(entry.label, 'fr').text} : ${sayValue(entry, speech, 'standard')}` }
  })
  const fiches = Array.from(library.fiches, ([id, { versions }]) => ({
    write: `[${versions.get('fr/standard')?.title ?? id}](fiche:${id})`,
    say: `Lien vers la fiche : ${versions.get('fr/standard')?.title ?? id}`,
  }))
  const contacts = Array.from(library.contacts, ([id, { name }]) => ({
    write: `{{contact:${id}}}`,
    say: `Contact : ${localized(name, 'fr').text}`,
  }))
  const terms = Array.from(library.terms, ([id, { entries }]) => ({
    write: `{{term:${id}}}`,
    say: `Mot expliqué : ${entries.get('fr')?.name ?? id}`,
  }))
  const law = Array.from(library.law.keys(), (id) => ({ write: `{{law:${id}}}`, say: `Article de loi : ${id}` }))
  return [...facts, ...fiches, ...contacts, ...terms, ...law]
}
