import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

export function make(folder: string): void {
  const nested = (sign: string) => `---\ntitle: A\n---\n\n## A {#essentiel}\n\n${sign}x\n`
  writeFileSync(join(folder, 'fiches/ame/en.md'), nested('>'.repeat(9_990)))
  writeFileSync(join(folder, 'fiches/ame/fr.falc.md'), nested('- '.repeat(4_990)))
  writeFileSync(join(folder, 'fiches/css/en.md'), nested('*a **b '.repeat(1_000) + 'c** d* '.repeat(400)))
}
