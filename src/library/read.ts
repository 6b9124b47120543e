import { existsSync, statSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import type { PlainDate } from '../facts/fact.ts'
import { shippedDrawings } from '../pictograms/shipped.ts'
import type { Problem } from '../problem.ts'
import { addFile } from './add-file.ts'
import { buildLibrary } from './build-library.ts'
import { readText } from './file-text.ts'
import { lendPages } from './lend-pages.ts'
import type { Memory, Remembered } from './memory.ts'
import { addRemembered } from './memory.ts'
import type { Library } from './model.ts'
import type { OwnPages } from './own-pages.ts'
import { pageLimit, readOwnPages, withOwnPages } from './own-pages.ts'
import type { RawContent } from './raw-content.ts'
import { emptyContent } from './raw-content.ts'
import { reportOn } from './report.ts'
import type { Kind } from './walk.ts'
import { walkContent } from './walk.ts'

/** Bytes: some 60,000 words, more than the longest sheet of the public service; beyond, a mistake, refused unread. */
const ficheLimit = 400_000
const dataLimit = 2_000_000
/** A picture of a few shapes: a reader waits for it. */
const drawingLimit = 30_000
/** The ledger grows by a line per section, and is read line by line. */
const ledgerLimit = 10_000_000

export interface ReadOptions {
  /** The day the Library is read for. */
  readonly today: PlainDate
  /** Name of the folder in problems; the folder's own name when left out. */
  readonly name?: string
  /** Pages lent to a folder that has not its own. */
  readonly pages?: OwnPages
  /** What was read before, kept up to date: files that are the same are not read again. */
  readonly memory?: Memory
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
export async function readLibrary(
  dir: string,
  { today, name = basename(resolve(dir)), pages, memory = new Map() }: ReadOptions,
): Promise<Library> {
  if (!existsSync(dir) || !statSync(dir).isDirectory()) throw new NoContentFolder(dir)
  const problems: Problem[] = []
  const report = (problem: Problem) => void problems.push(problem)
  const reportAt = (path: string) => reportOn(`${name}/${path}`, report)
  const raw: RawContent = emptyContent(name)
  for (const [icon, drawing] of shippedDrawings()) raw.drawings.set(icon, drawing)
  const known = new Map(memory)
  memory.clear()
  for (const { path, size, is } of walkContent(dir, reportAt)) {
    const limit =
      is.kind === 'fiche' || is.kind === 'fiche-part'
        ? ficheLimit
        : is.kind === 'page'
          ? pageLimit
          : is.kind === 'codes' || is.kind === 'addresses'
            ? ledgerLimit
            : is.kind === 'drawing'
              ? drawingLimit
              : dataLimit
    const source = readText(join(dir, path), size, limit, reportAt(path))
    const before = known.get(path)
    const file =
      source !== null && before?.source === source ? before : await readFile(is, `${name}/${path}`, source, name)
    memory.set(path, file)
    addRemembered(raw, file)
    problems.push(...file.problems)
  }
  const library = buildLibrary(raw, today, problems)
  if (pages === undefined) return library
  return withOwnPages(library, lendPages(readOwnPages(pages, report), library), problems)
}

async function readFile(is: Kind, file: string, source: string | null, root: string): Promise<Remembered> {
  const says = emptyContent(root)
  const problems: Problem[] = []
  const report = reportOn(file, (problem) => void problems.push(problem))
  // Few folders have drawings, and reading them takes a program of its own.
  if (is.kind === 'drawing') (await import('./add-drawing.ts')).addDrawing(says, is.id, source, report)
  else addFile(says, is, file, source, report)
  return { source, says, problems }
}
