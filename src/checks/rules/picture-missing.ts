import { isEasy } from '../../facts/level.ts'
import type { Version } from '../../library/fiche.ts'
import { frenchOf, sameLines } from '../../library/inherit-pictures.ts'
import { linesOf, pictureOf } from '../../markdown/lines-of.ts'
import { withoutPicture } from '../pictures/expected.ts'
import { contentRule } from '../rule.ts'

/** More of them, and none is seen. */
const most = 8

const files = {
  'pictograms.yaml':
    '- {concept: argent, icon: "healthicons:euro", title: Argent, words: [argent]}\n- {concept: information, icon: "healthicons:info", title: Information}\n',
}
const steps = (count: number) =>
  Array.from({ length: count }, (_, index) => `${index + 1}. Comptez votre argent. {picto=argent}`).join('\n')

export const pictureMissing = contentRule({
  id: 'picture-missing',
  title: 'Chaque étape, papier et condition a son image',
  why: 'Qui lit peu suit les images, ou montre celle de l’étape qui bloque.',
  remedy: 'Ajoutez « {picto=concept} » au bout de la ligne ; gardez les images pour ces lignes-là.',
  outcomes: {
    'picture-missing': { severity: 'warning' },
    'picture-many': { severity: 'info' },
    'picture-rank': { severity: 'warning' },
  },
  applies: 'text',
  good: [
    { file: 'fr.falc.md', text: '1. Comptez votre argent. {picto=argent}', files },
    { file: 'fr.falc.md', text: '- Comptez votre argent.', files },
    { text: '1. Comptez votre argent.', files },
  ],
  bad: [
    { file: 'fr.falc.md', text: '1. Comptez votre argent. {picto=argent}\n2. Gardez votre argent.', files },
    {
      file: 'fr.falc.md',
      text: 'Vous avez droit à la carte si :\n\n- vous avez peu d’argent\n- vous avez de l’argent. {picto=argent}',
      files,
    },
    { file: 'fr.falc.md', text: steps(most + 1), files },
    { file: 'fr.md', text: steps(2), files },
  ],
  *find(version, { library, texts }) {
    // A folder that shows no picture on any line has not begun: it is told once, by its sections.
    if (!hasBegun(texts)) return
    const french = frenchOf(
      version,
      texts.filter(({ fiche }) => fiche === version.fiche),
    )
    for (const section of version.sections) {
      const at = { file: section.file, line: section.line, column: 1 }
      const from = french?.sections.find(({ id }) => id === section.id)
      if (
        from !== undefined &&
        picturesIn(from.nodes) > 0 &&
        picturesIn(section.nodes) === 0 &&
        !sameLines(section, from)
      ) {
        yield {
          ...at,
          rule: 'picture-rank',
          message: `La section « ${section.id} » n'a pas les mêmes lignes que le français (${from.file}:${from.line}) : elle ne reçoit aucune de ses images.`,
          hint: 'Traduisez ligne par ligne, avec les mêmes listes ; ou écrivez les images de cette section.',
        } as const
      }
      if (!isEasy(version.level) || version.lang !== 'fr' || library.pictograms.size === 0) continue
      const bare = withoutPicture(section)
      const [first] = bare
      if (first !== undefined) {
        yield {
          ...at,
          line: first.paragraph.position?.start.line ?? section.line,
          message: `${bare.length === 1 ? 'Une ligne' : `${bare.length} lignes`} de la section « ${section.id} » (étapes, papiers ou conditions) n'ont pas d'image.`,
          hint: 'Ajoutez « {picto=concept} » au bout de chacune (pictograms.yaml).',
        }
      }
      const pictures = picturesIn(section.nodes)
      if (pictures <= most) continue
      yield {
        ...at,
        rule: 'picture-many',
        message: `La section « ${section.id} » a ${pictures} images : au-delà de ${most}, on n'en voit plus aucune.`,
        hint: 'Gardez celles des étapes, des papiers et des conditions, ou coupez la section en deux.',
      } as const
    }
  },
})

const picturesIn = (nodes: Version['sections'][number]['nodes']) =>
  linesOf(nodes).filter((line) => pictureOf(line) !== null).length

const begun = new WeakMap<readonly Version[], boolean>()

function hasBegun(texts: readonly Version[]): boolean {
  const known = begun.get(texts) ?? texts.some(hasPictures)
  begun.set(texts, known)
  return known
}

const hasPictures = ({ sections }: Version) => sections.some(({ nodes }) => picturesIn(nodes) > 0)
