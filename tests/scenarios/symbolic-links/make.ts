import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export function make(folder: string): void {
  writeFileSync(join(folder, '../secret.md'), 'Hors du dossier.')
  mkdirSync(join(folder, 'fiches/pass'))
  symlinkSync('../../../secret.md', join(folder, 'fiches/pass/fr.md'))
  symlinkSync('../..', join(folder, 'fiches/boucle'))
  symlinkSync('nulle-part', join(folder, 'glossary/perdu.yaml'))
}
