import { usesOfLaw } from '../../law-watch/uses.ts'
import type { LibraryRule } from '../rule.ts'
import { lawFiles } from '../sound-content.ts'

/** One finding per file: a library of law is often ahead of its fiches. */
export const lawUnused: LibraryRule = {
  id: 'law-unused',
  severity: 'info',
  on: 'library',
  good: [{ head: { law: '{quoi: [csp.L1110-3]}' }, files: lawFiles }],
  bad: [{ files: lawFiles }],
  *find({ library }) {
    const used = usesOfLaw(library)
    const unused = [...library.law.values()].filter(({ id }) => !used.has(id))
    for (const [file, articles] of Map.groupBy(unused, (article) => article.file)) {
      const ids = articles.map(({ id }) => id)
      yield {
        file,
        line: articles[0]?.line ?? 1,
        column: 1,
        message:
          `Rien ne repose sur ${ids.length === 1 ? 'cet article' : `ces ${ids.length} articles`}, à surveiller ` +
          `pourtant : ${ids.slice(0, 10).join(', ')}${ids.length > 10 ? '…' : ''}.`,
        hint:
          `Écrivez « {{law:${ids[0] ?? ''}}} », ou « law: » en haut de la fiche ; ou retirez ce qui ne servira ` +
          `pas.`,
      }
    }
  },
}
