import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

export function make(folder: string): void {
  writeFileSync(join(folder, 'fiches/ame/en.md'), `---\ntitle: A\n---\n\n${'mot '.repeat(5_000)}\n`)
}
