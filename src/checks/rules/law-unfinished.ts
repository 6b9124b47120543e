import { usesOfLaw } from '../../law-watch/uses.ts'
import { unfinishedMark } from '../../library/new/unfinished-mark.ts'
import { contentRule } from '../rule.ts'
import { lawFiles, lawYaml } from '../sound-content.ts'

const head = { law: '{quoi: [csp.L1110-3]}' }

/** An error as soon as a text rests on it: its readers would see the mark. */
export const lawUnfinished = contentRule({
  id: 'law-unfinished',
  title: 'L’entrée d’un article est finie',
  why: 'Les lecteurs verraient la marque d’un texte à écrire.',
  remedy: 'Écrivez le texte à la place de la marque.',
  outcomes: { 'law-unfinished': { severity: 'warning', or: ['error'] } },
  applies: 'library',
  good: [{ head, files: lawFiles }],
  bad: [
    { files: { ...lawFiles, 'law/csp.yaml': lawYaml({ gives: `"${unfinishedMark} la phrase."` }) } },
    {
      head,
      files: { ...lawFiles, 'law/csp.yaml': lawYaml({ title: `{fr: Titre, en: "${unfinishedMark} le titre."}` }) },
    },
  ],
  *find({ library }) {
    const used = usesOfLaw(library)
    for (const { id, title, gives, file, line } of library.law.values()) {
      const left = [title ?? '', gives].some((text) => JSON.stringify(text).includes(unfinishedMark))
      if (!left) continue
      yield {
        file,
        line,
        column: 1,
        severity: used.has(id) ? ('error' as const) : ('warning' as const),
        message:
          `L'entrée de l'article « ${id} » n'est pas ` +
          `finie${used.has(id) ? " alors qu'un texte s'appuie dessus" : ''}.`,
        hint: `Écrivez le texte à la place de « ${unfinishedMark} … ».`,
      }
    }
  },
})
