import type { Version } from '../../library/fiche.ts'
import { unfinishedMark } from '../../library/new/unfinished-mark.ts'
import { pagesOf } from '../../library/pages.ts'
import type { Place } from '../../library/place.ts'
import type { Section } from '../../library/section.ts'
import { blockText } from '../figures/block-text.ts'
import type { HeadText } from '../head-texts.ts'
import { headTexts } from '../head-texts.ts'
import type { Finding } from '../rule.ts'
import { contentRule } from '../rule.ts'

/** One finding per page, at its first passage to write: a new file has a dozen. */
export const unfinished = contentRule({
  id: 'draft-unfinished',
  title: 'Un texte publié est fini',
  why: 'Les lecteurs verraient la marque d’un passage à écrire.',
  remedy: 'Écrivez le texte à la place de la marque, ou repassez-le en « status: draft ».',
  outcomes: { 'draft-unfinished': { severity: 'warning', or: ['error'] } },
  applies: 'text',
  pages: true,
  good: [{}],
  bad: [{ text: `${unfinishedMark} dire ce que le droit donne.` }, { head: { title: `"${unfinishedMark} le titre"` } }],
  *find(version) {
    for (const { file, sections } of pagesOf(version)) {
      const places = [
        ...headTexts(version).flatMap((head) => placeInHead(head, file)),
        ...placesInText(sections, version),
      ]
      yield* told(version, file, places)
    }
  },
})

function* told(
  { status }: Version,
  file: string,
  places: readonly Place[],
): Iterable<Finding & { severity?: 'error' }> {
  const [first] = places
  if (first === undefined) return
  const count = places.length === 1 ? 'Un passage reste' : `${places.length} passages restent`
  const lines = [...new Set(places.map(({ line }) => line))]
  const where = `à écrire (${lines.length === 1 ? 'ligne' : 'lignes'} ${lines.join(', ')})`
  yield status === 'published'
    ? {
        file,
        ...first,
        severity: 'error',
        message: `${count} ${where} alors que ce texte est publié.`,
        hint: 'Écrivez le texte qui manque, ou repassez le texte en « status: draft ».',
      }
    : {
        file,
        ...first,
        message: `${count} ${where} : ce texte est un brouillon.`,
        hint: `Écrivez le texte à la place de « ${unfinishedMark} … ».`,
      }
}

function placeInHead({ file, text, place }: HeadText, wanted: string): Place[] {
  return file === wanted && text.includes(unfinishedMark) ? [place] : []
}

function placesInText(sections: readonly Section[], version: Version): Place[] {
  return sections.flatMap((section) =>
    section.nodes.flatMap((node) => {
      if (node.type !== 'paragraph') return []
      const { text, placeOf } = blockText(node)
      const at = text.indexOf(unfinishedMark)
      return at === -1 ? [] : [placeOf(at, { version, section })]
    }),
  )
}
