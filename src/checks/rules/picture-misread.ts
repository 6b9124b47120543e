import { linesOf, pictureOf } from '../../markdown/lines-of.ts'
import { isMisread } from '../../pictograms/misread.ts'
import { contentRule } from '../rule.ts'

const files = (understood: number, people: number) => ({
  'pictograms.yaml': `- {concept: argent, icon: "healthicons:euro", title: Argent, tested: {people: ${people}, understood: ${understood}, on: 2026-11-01, group: Un atelier}}\n- {concept: information, icon: "healthicons:info", title: Information}\n`,
})
const bare = '- {id: couverture, title: Être couvert, summary: Avoir une couverture, pictogram: null}\n'

export const pictureMisread = contentRule({
  id: 'picture-misread',
  title: 'Une image que les gens comprennent mal n’est plus montrée',
  why: 'Une image mal comprise fait croire autre chose que le texte.',
  remedy: 'Changez le dessin du concept, puis montrez-le de nouveau ; ou retirez l’image des lignes.',
  outcomes: { 'picture-misread': { severity: 'error' } },
  applies: 'library',
  good: [{ files: files(7, 10) }, { files: files(0, 9) }],
  bad: [
    { files: files(6, 10) },
    { file: 'fr.falc.md', text: 'Comptez. {picto=argent}', files: { ...files(6, 10), 'themes.yaml': bare } },
  ],
  *find({ library, texts, fileAt }) {
    for (const { concept, tested } of library.pictograms.values()) {
      if (tested === null || !isMisread(tested)) continue
      const lines = texts.reduce((sum, { sections }) => sum + usesIn(sections, concept), 0)
      const listed = [...texts, ...library.themes, ...library.situations, ...library.sectionPlan]
      const places = lines + listed.filter(({ pictogram }) => pictogram === concept).length
      if (places === 0) continue
      yield {
        ...(library.written.get(`pictogram ${concept}`) ?? { file: fileAt('pictograms.yaml'), line: 1, column: 1 }),
        message: `${tested.understood} personnes sur ${tested.people} ont compris l'image « ${concept} » (${tested.group}) : c'est moins de 2 sur 3, et ${places} endroits la montrent.`,
        hint: 'Changez son dessin et retirez « tested », ou retirez l’image de ces endroits.',
      }
    }
  },
})

function usesIn(
  sections: readonly { readonly pictogram: string | null; readonly nodes: Parameters<typeof linesOf>[0] }[],
  concept: string,
) {
  return sections.reduce((sum, { pictogram, nodes }) => {
    const lines = linesOf(nodes).filter((line) => pictureOf(line)?.concept === concept).length
    return sum + lines + (pictogram === concept ? 1 : 0)
  }, 0)
}
