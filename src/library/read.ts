import { existsSync, statSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import type { PlainDate } from '../facts/fact.ts'
import type { Problem } from '../problem.ts'
import { buildLibrary } from './build-library.ts'
import { readText } from './file-text.ts'
import type { Library } from './model.ts'
import type { RawContent } from './raw-content.ts'
import { addFile, emptyContent } from './raw-content.ts'
import { reportOn } from './report.ts'
import { walkContent } from './walk.ts'

/** Bytes: some 60,000 words, more than the longest sheet of the public service; beyond, a mistake, refused unread. */
const ficheLimit = 400_000
const dataLimit = 2_000_000
/** The ledger grows by a line per section, and is read line by line. */
const ledgerLimit = 10_000_000

export interface ReadOptions {
  /** The day the Library is read for. */
  readonly today: PlainDate
  /** Name of the folder in problems; the folder's own name when left out. */
  readonly name?: string
}

/** Thrown when the content folder is not there: there is nothing to read. */
export class NoContentFolder extends Error {
  override readonly name = 'NoContentFolder'
}

/**
 * Reads a content folder whole. Mistakes in its files never throw: they are the Library's `problems`.
 *
 * @param dir path of the content folder.
 * @throws {NoContentFolder} when `dir` is not a folder.
 */
export async function readLibrary(dir: string, { today, name = basename(resolve(dir)) }: ReadOptions): Promise<Library> {
  if (!existsSync(dir) || !statSync(dir).isDirectory()) throw new NoContentFolder(dir)
  const problems: Problem[] = []
  const report = (problem: Problem) => void problems.push(problem)
  const reportAt = (path: string) => reportOn(`${name}/${path}`, report)
  const raw: RawContent = emptyContent(name)
  for (const { path, size, is } of walkContent(dir, reportAt)) {
    const limit = is.kind === 'fiche' || is.kind === 'fiche-part' ? ficheLimit : is.kind === 'codes' ? ledgerLimit : dataLimit
    const source = readText(join(dir, path), size, limit, reportAt(path))
    addFile(raw, is, `${name}/${path}`, source, reportAt(path))
  }
  return buildLibrary(raw, today, problems)
}
