import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export function make(folder: string): void {
  const ledger = join(folder, 'codes.yaml')
  writeFileSync(ledger, readFileSync(ledger, 'utf8').replace('code: "100001"', 'code: 100001'))
  const fiche = join(folder, 'fiches/ame/fr.md')
  writeFileSync(
    fiche,
    readFileSync(fiche, 'utf8')
      .replace('title: La carte', 'title: 1e3')
      .replace(
        'Voici le texte.',
        'Voici. {{contact:sante-info-droits}}, {{contact:sante-info-droits}}, {{help.phone}}, {{contact:samu}}.',
      ),
  )
}
