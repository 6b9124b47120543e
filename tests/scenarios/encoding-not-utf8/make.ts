import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

export function make(folder: string): void {
  writeFileSync(join(folder, 'fiches/ame/en.md'), Buffer.from('---\ntitle: A\n---\n\nCaf\u00E9', 'latin1'))
  writeFileSync(join(folder, 'glossary/ald.yaml'), Buffer.from([0xff, 0xfe, 0x61, 0x00]))
}
