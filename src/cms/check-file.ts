import { checkLibrary } from '../checks/check-library.ts'
import { displayOf } from '../checks/display-of.ts'
import { easyToReadProblems } from '../checks/easy-to-read.ts'
import type { PlainDate } from '../facts/fact.ts'
import { checkText } from '../falc/check.ts'
import { fromMarkdown } from '../falc/text/build.ts'
import { closedFrontMatter } from '../front-matter.ts'
import { libraryFromMemory } from '../library/from-memory.ts'
import type { Library } from '../library/model.ts'
import type { Problem } from '../problem.ts'
import type { KnownName } from './known-names.ts'
import { knownNames } from './known-names.ts'

/** A content folder as the editing page has it: all its files, and the day of the check. */
export interface CarriedContent {
  /** As named in problems: `content`. */
  readonly name: string
  readonly today: PlainDate
  /** Path below the folder → source. */
  readonly files: Readonly<Record<string, string>>
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
