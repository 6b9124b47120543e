import type { LibraryRule } from '../rule.ts'
import { lawFiles, lawYaml } from '../sound-content.ts'

export const lawHash: LibraryRule = {
  id: 'law-hash-missing',
  severity: 'warning',
  on: 'library',
  good: [{ files: lawFiles }],
  bad: [{ files: { ...lawFiles, 'law/csp.yaml': lawYaml({ hash: 'null' }) } }],
  *find({ library }) {
    for (const { id, hash, file, line } of library.law.values()) {
      if (hash !== null) continue
      yield {
        file,
        line,
        column: 1,
        message: `L'article « ${id} » n'a pas d'empreinte (« hash ») : on ne verrait pas qu'il a changé.`,
        hint: `Lancez « npm run law -- --accept ${id} --source DOSSIER » avec la copie que vous avez lue.`,
      }
    }
  },
}
