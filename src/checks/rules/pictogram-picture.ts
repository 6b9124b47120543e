import { didYouMean } from '../../library/nearest.ts'
import { drawingOf, iconNames } from '../../pictograms/drawing-of.ts'
import { contentRule } from '../rule.ts'

const entry = (concept: string, icon: string) => `- {concept: ${concept}, icon: "${icon}", title: Argent}\n`
const drawing = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><path d="M0 0h24v24z"/></svg>'

/** One picture a concept, one concept a picture, and a picture that exists. */
export const pictogramPicture = contentRule({
  id: 'pictogram-picture',
  title: 'Un concept a une image, une image un concept',
  why: 'Une image qui veut dire deux choses ne dit plus rien ; une image absente laisse un trou.',
  remedy: 'Choisissez une autre image, ou ajoutez un dessin dans pictograms/.',
  outcomes: { 'pictogram-picture': { severity: 'error' }, 'pictogram-two-meanings': { severity: 'error' } },
  applies: 'library',
  good: [{ files: { 'pictograms.yaml': entry('argent', 'dessin:bourse'), 'pictograms/bourse.svg': drawing } }],
  bad: [
    { files: { 'pictograms.yaml': entry('argent', 'healthicons:eurro') } },
    { files: { 'pictograms.yaml': entry('argent', 'dessin:bourse') } },
    { files: { 'pictograms.yaml': entry('argent', 'healthicons:euro') + entry('prix', 'healthicons:euro') } },
  ],
  *find({ library, fileAt }) {
    const meanings = new Map<string, string>()
    for (const { concept, icon } of library.pictograms.values()) {
      const place = library.written.get(`pictogram ${concept}`) ?? {
        file: fileAt('pictograms.yaml'),
        line: 1,
        column: 1,
      }
      const drawing = drawingOf(icon, library.drawings)
      // Two names may stand for one picture.
      const looks = drawing?.body || icon
      const other = meanings.get(looks)
      if (other !== undefined) {
        yield {
          ...place,
          rule: 'pictogram-two-meanings',
          message: `L'image « ${icon} » est déjà celle de « ${other} » : une image ne doit avoir qu'un sens.`,
          hint: 'Choisissez une autre image, ou réunissez les deux sens.',
        }
      }
      meanings.set(looks, other ?? concept)
      if (drawing !== null) continue
      yield {
        ...place,
        message: `L'image « ${icon.slice(0, 60)} » du mot « ${concept} » n'existe pas : rien ne serait montré.`,
        hint: icon.startsWith('dessin:')
          ? `Ajoutez le fichier pictograms/${icon.slice('dessin:'.length)}.svg, ou corrigez le nom.`
          : didYouMean(
              icon,
              iconNames(library.drawings),
              'Cherchez son nom sur healthicons.org, ou ajoutez un dessin dans pictograms/.',
            ),
      }
    }
  },
})
