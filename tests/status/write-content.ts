import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { soundContent } from '../../src/checks/sound-content.ts'
import type { Library } from '../../src/library/model.ts'
import { readLibrary } from '../../src/library/read.ts'

/** Reads the sound content of the rules' examples, with some files replaced, on a day. */
export async function readWith(
  changes: Readonly<Record<string, (source: string) => string>>,
  today: string,
): Promise<Library> {
  const folder = join(mkdtempSync(join(tmpdir(), 'droits-clairs-')), 'content')
  const files = new Map(soundContent())
  for (const [path, change] of Object.entries(changes)) files.set(path, change(files.get(path) ?? ''))
  for (const [path, source] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), source)
  }
  return readLibrary(folder, { today })
}
