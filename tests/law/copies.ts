import { join } from 'node:path'
import type { CodeCopy } from '../../src/law-watch/copy/copied-article.ts'
import { openCopy } from '../../src/law-watch/copy/open-copy.ts'
import type { Problem } from '../../src/problem.ts'
import { lawLibrary } from './law-library.ts'

/** `legi-data`: JSON trees; `plain`: a list in YAML. */
export const copyFolder = (name: 'legi-data' | 'plain'): string => join(import.meta.dirname, 'copies', name)

/** A copy and the problems of its files. */
export function copyOf(folder: string): {
  readonly copies: ReadonlyMap<string, CodeCopy>
  readonly problems: readonly Problem[]
} {
  const problems: Problem[] = []
  return { copies: openCopy(folder, lawLibrary().lawCodes, (problem) => void problems.push(problem)), problems }
}
