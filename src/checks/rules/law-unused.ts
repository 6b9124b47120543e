import { usesOfLaw } from '../../law-watch/uses.ts'
import { contentRule } from '../rule.ts'
import { lawFiles } from '../sound-content.ts'

/** One finding per file: a library of law is often ahead of its fiches. */
export const lawUnused = contentRule({
  id: 'law-unused',
  title: 'Un article de law/ sert à quelque chose',
  why: 'Un article que rien n’emploie est surveillé pour rien.',
  remedy: 'Nommez-le dans « law » d’une fiche ou d’un fait, ou retirez-le.',
  outcomes: { 'law-unused': { severity: 'info' } },
  applies: 'library',
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
})
