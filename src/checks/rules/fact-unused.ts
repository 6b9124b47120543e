import type { LibraryRule } from '../rule.ts'
import { factYaml } from '../sound-content.ts'

export const factUnused: LibraryRule = {
  id: 'fact-unused',
  severity: 'info',
  on: 'library',
  good: [{}],
  bad: [{ files: { 'facts/essai.yaml': factYaml({ id: 'essai' }) } }],
  *find({ library, texts }) {
    const used = new Set(texts.flatMap(({ sections }) => sections.flatMap(({ uses }) => uses.facts)))
    for (const [id, [entry]] of library.facts) {
      if (used.has(id) || entry === undefined) continue
      yield {
        file: entry.file, line: entry.line, column: 1,
        message: `Aucune fiche n'emploie le fait « ${id} » : il faut pourtant le tenir à jour.`,
        hint: `Écrivez « {{${id}}} » là où il sert, ou retirez-le.`,
      }
    }
  },
}
