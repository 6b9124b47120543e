import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export function make(folder: string): void {
  for (const name of ['fiches/ame/fr.md', 'fiches/ame/en.md', 'facts/ame.yaml', 'codes.yaml', 'glossary/ald.yaml']) {
    const file = join(folder, name)
    writeFileSync(file, `\uFEFF${readFileSync(file, 'utf8').replaceAll('\n', '\r\n')}`)
  }
}
