import { contentRule } from '../rule.ts'
import { lawFiles, lawYaml } from '../sound-content.ts'

export const lawHash = contentRule({
  id: 'law-hash-missing',
  title: 'Un article est surveillé',
  why: 'Sans empreinte, personne n’est prévenu quand la loi change.',
  remedy: 'Lancez « npm run law -- --source DOSSIER » avec une copie du code.',
  outcomes: { 'law-hash-missing': { severity: 'warning' } },
  applies: 'library',
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
})
