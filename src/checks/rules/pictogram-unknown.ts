import type { Version } from '../../library/fiche.ts'
import { didYouMean } from '../../library/nearest.ts'
import { onlyNear } from '../../library/only-near.ts'
import { linesOf, pictureOf } from '../../markdown/lines-of.ts'
import { fixInText } from '../fix-in-text.ts'
import { startOf } from '../place.ts'
import { alsoIn, contentRule } from '../rule.ts'
import { diagramText } from '../sound-diagram.ts'

export const pictogramUnknown = contentRule({
  id: 'pictogram-unknown',
  title: 'Un pictogramme nommé existe',
  why: 'La section ou le thème n’aurait pas d’image.',
  remedy: 'Corrigez le nom, ou ajoutez le concept dans pictograms.yaml.',
  outcomes: { 'pictogram-unknown': { severity: 'error' } },
  applies: 'text',
  pages: true,
  good: [
    {
      files: { 'themes.yaml': '- {id: couverture, title: Être couvert, summary: Une couverture, pictogram: argent}\n' },
    },
    { files: { 'pictograms.yaml': null } },
  ],
  bad: [
    { files: { 'pictograms.yaml': '- {concept: information, icon: "healthicons:info", title: Information}\n' } },
    { file: 'fr.falc.md', text: 'Prenez votre argent. {picto=argant}' },
    { head: { pictogram: 'argant' } },
  ],
  *find(version, { library }) {
    if (library.pictograms.size === 0) return
    for (const { file, line, column, pictogram, what } of askedIn(version)) {
      if (library.pictograms.has(pictogram)) continue
      const near = onlyNear(pictogram, library.pictograms.keys())
      yield {
        file,
        line,
        column,
        lacks: { kind: 'pictogram', id: pictogram },
        ...fixInText(version, file, { line, column }, `picto=${pictogram}`, near === null ? null : `picto=${near}`),
        message: `Le pictogramme « ${pictogram.slice(0, 80)} » n'existe pas : ${what} n'aurait pas d'image.`,
        hint: didYouMean(
          pictogram,
          library.pictograms.keys(),
          `Concepts possibles : ${[...library.pictograms.keys()].slice(0, 60).join(', ')}.`,
        ),
      }
    }
  },
})

/**
 * Every picture that a text asks for, and what would have none; those that a translation takes from the French apart.
 */
function* askedIn({ file, pictogram, places, sections }: Version) {
  const place = places.get('pictogram') ?? { line: 1, column: 1 }
  if (pictogram !== null) yield { file, ...place, pictogram, what: 'la fiche, dans les listes,' }
  for (const { file, pictogram, line, nodes } of sections) {
    if (pictogram !== null) yield { file, line, column: 1, pictogram, what: 'la section' }
    for (const { concept, position } of linesOf(nodes).flatMap((asking) => pictureOf(asking) ?? [])) {
      if (position) yield { file, ...position.start, pictogram: concept, what: 'la ligne' }
    }
  }
}

/** The picture of a section that names none. */
export const sectionPictogram = alsoIn(pictogramUnknown, {
  applies: 'library',
  good: [{}, { files: { 'sections.yaml': '- {id: quoi, title: Quoi, task: Dire quoi, pictogram: argent}\n' } }],
  bad: [{ files: { 'sections.yaml': '- {id: quoi, title: Quoi, task: Dire quoi, pictogram: argant}\n' } }],
  *find({ library, fileAt }) {
    if (library.pictograms.size === 0 || !library.present.has('sections')) return
    for (const { id, pictogram } of library.sectionPlan) {
      if (pictogram === null || library.pictograms.has(pictogram)) continue
      yield {
        ...(library.written.get(`section ${id}`) ?? { file: fileAt('sections.yaml'), line: 1, column: 1 }),
        lacks: { kind: 'pictogram', id: pictogram },
        message: `Le pictogramme « ${pictogram.slice(0, 80)} » de la section « ${id} » n'existe pas : elle n'aurait pas d'image.`,
        hint: didYouMean(pictogram, library.pictograms.keys(), 'Corrigez le nom, ou complétez pictograms.yaml.'),
      }
    }
  },
})

/** The pictures of a drawing of facts. */
export const diagramPictogram = alsoIn(pictogramUnknown, {
  applies: 'node',
  types: ['diagramRow'],
  good: [{ text: diagramText({}) }],
  bad: [{ text: diagramText({}).replace('argent', 'argant') }],
  *find(node, { version, section: { file } }, { library }) {
    if (node.type !== 'diagramRow' || node.picture === null || library.pictograms.size === 0) return
    const { picture } = node
    if (library.pictograms.has(picture)) return
    const near = onlyNear(picture, library.pictograms.keys())
    const { line, column } = startOf(node)
    // After the « - » of its line.
    const place = { line, column: column + 2 }
    yield {
      file,
      ...place,
      lacks: { kind: 'pictogram', id: picture },
      ...fixInText(version, file, place, picture, near),
      message: `Le pictogramme « ${picture.slice(0, 80)} » n'existe pas : cette ligne du schéma n'aurait pas d'image.`,
      hint: didYouMean(picture, library.pictograms.keys(), 'Corrigez le nom, ou complétez pictograms.yaml.'),
    }
  },
})

/** The picture of a theme, on the home page. */
export const themePictogram = alsoIn(pictogramUnknown, {
  applies: 'library',
  good: [{}, { files: { 'pictograms.yaml': null } }],
  bad: [
    {
      files: { 'themes.yaml': '- {id: couverture, title: Être couvert, summary: Une couverture, pictogram: argant}\n' },
    },
  ],
  *find({ library, fileAt }) {
    if (library.pictograms.size === 0) return
    for (const { id, pictogram } of library.themes) {
      if (pictogram === null || library.pictograms.has(pictogram)) continue
      const { file, line, column } = library.written.get(`theme ${id}`) ?? {
        file: fileAt('themes.yaml'),
        line: 1,
        column: 1,
      }
      yield {
        file,
        line,
        column,
        lacks: { kind: 'pictogram', id: pictogram },
        message: `Le pictogramme « ${pictogram.slice(0, 80)} » du thème « ${id} » n'existe pas : le thème n'aurait pas d'image.`,
        hint: didYouMean(pictogram, library.pictograms.keys(), 'Corrigez le nom, ou complétez pictograms.yaml.'),
      }
    }
  },
})
