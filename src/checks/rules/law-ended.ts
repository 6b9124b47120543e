import { articleOnDay } from '../../law/on-day.ts'
import { usesInWords, usesOfLaw } from '../../law-watch/uses.ts'
import { contentRule } from '../rule.ts'
import { lawFiles, lawYaml } from '../sound-content.ts'

export const lawEnded = contentRule({
  id: 'law-ended',
  title: 'Un article sur lequel on s’appuie est en vigueur',
  why: 'Un texte qui s’appuie sur une loi finie peut promettre un droit qui n’existe plus.',
  remedy: 'Cherchez ce qui remplace l’article, corrigez le texte, puis l’entrée de law/.',
  outcomes: { 'law-ended': { severity: 'warning', strict: 'error' } },
  applies: 'library',
  good: [
    {
      head: { law: '{quoi: [csp.L1110-3]}' },
      files: { ...lawFiles, 'law/csp.yaml': lawYaml({ until: '2026-11-21' }) },
    },
    { files: { ...lawFiles, 'law/csp.yaml': lawYaml({}) } },
  ],
  bad: [
    {
      head: { law: '{quoi: [csp.L1110-3]}' },
      files: { ...lawFiles, 'law/csp.yaml': lawYaml({ until: '2026-11-20' }) },
    },
  ],
  *find({ library }) {
    const uses = usesOfLaw(library)
    for (const article of library.law.values()) {
      const { ended } = articleOnDay(article, library.today)
      const own = uses.get(article.id) ?? []
      if (ended === null || own.length === 0) continue
      yield {
        file: article.file,
        line: article.line,
        column: 1,
        message:
          `La version lue de l'article « ${article.id} » n'est plus en vigueur depuis le ${ended}. En dépendent ` +
          `: ${usesInWords(own)}.`,
        hint:
          `Lisez l'article d'aujourd'hui, relisez ces textes, puis lancez « npm run law -- --accept ` +
          `${article.id} --source DOSSIER ».`,
      }
    }
  },
})
