import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

export function make(folder: string): void {
  const line = 'Une phrase de plus dans une fiche beaucoup trop longue.\n'
  writeFileSync(join(folder, 'fiches/ame/en.md'), line.repeat(5_000_000 / line.length))
}
