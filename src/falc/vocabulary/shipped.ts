import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { Vocabulary } from './vocabulary.ts'
import { listNames } from './vocabulary.ts'

const folder = join(import.meta.dirname, '../../../content/falc')

let read: Vocabulary | undefined

/** The project's own lists, read at the first question: those of every text whose folder has no others. */
export function shippedVocabulary(): Vocabulary {
  // A check of the project's own folder says what is wrong in a file; a test holds them sound.
  read ??= Object.fromEntries(
    listNames.map((name) => [name, parse(readFileSync(join(folder, `${name}.yaml`), 'utf8'))]),
  ) as unknown as Vocabulary
  return read
}
