import { stringify } from 'yaml'
import type { Evidence } from '../../evidence/measured.ts'

const head = `# Ce que les tests automatiques ont compté dans le site construit, sans avis. Fichier écrit par la commande
#     npm run audit -- --evidence
# Ne le corrigez pas à la main : relancez la commande. Ce qu'une personne a jugé s'écrit dans judgements.yaml.
`

/** The evidence as the file that the Library reads: one line an entry, so that a change is read line by line. */
export function evidenceYaml({ sample, facts, runs, faults, ...about }: Evidence): string {
  const lists = { sample, facts, runs, faults }
  const lines = Object.entries(lists).map(([name, entries]) => {
    if (entries.length === 0) return `${name}: []\n`
    return `${name}:\n${entries.map((entry) => `  - ${JSON.stringify(entry)}\n`).join('')}`
  })
  return `${head}${stringify(about)}${lines.join('')}`
}
