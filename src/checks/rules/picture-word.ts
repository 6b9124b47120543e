import type { Version } from '../../library/fiche.ts'
import type { Section } from '../../library/section.ts'
import type { TextLine } from '../../markdown/lines-of.ts'
import { linesOf, pictureOf } from '../../markdown/lines-of.ts'
import { wordsSaid } from '../../pictograms/says-word.ts'
import type { Context } from '../context.ts'
import { wordsOfLine } from '../pictures/line-words.ts'
import { contentRule } from '../rule.ts'

const manifest = (argent: string) =>
  `- {concept: argent, icon: "healthicons:euro", title: Argent, words: [${argent}]}\n- {concept: information, icon: "healthicons:info", title: Information}\n`
const files = { 'pictograms.yaml': manifest('argent, paye') }

export const pictureWord = contentRule({
  id: 'picture-word',
  title: 'Une image et sa ligne disent la même chose',
  why: 'Une image est lue avant les mots : si la ligne parle d’autre chose, elle trompe.',
  remedy: 'Choisissez l’image d’un mot de la ligne, ou ajoutez ce mot à « words » dans pictograms.yaml.',
  outcomes: { 'picture-word': { severity: 'error' }, 'picture-twice': { severity: 'error' } },
  applies: 'text',
  good: [
    {
      file: 'fr.falc.md',
      text: '- Comptez votre argent. {picto=argent}\n- Gardez votre argent. {picto=argent}',
      files,
    },
    { file: 'fr.falc.md', text: 'Venez. {picto=information}', files },
  ],
  bad: [
    { file: 'fr.falc.md', text: '- Venez à la caisse. {picto=argent}', files },
    { file: 'fr.falc.md', text: '- Comptez votre argent. {picto=argent}\n- Payez la caisse. {picto=argent}', files },
  ],
  *find(version, context) {
    if (version.lang !== 'fr') return
    for (const section of version.sections) yield* inSection(section, version, context)
  },
})

/** A line, its picture, and the words of the picture that it says. */
interface Pictured {
  readonly concept: string
  readonly said: readonly string[]
  readonly line: TextLine
}

function* inSection(section: Section, version: Version, { library }: Context) {
  let before: Pictured | null = null
  for (const line of linesOf(section.nodes)) {
    const { concept, position } = pictureOf(line) ?? { concept: '', position: undefined }
    const words = library.pictograms.get(concept)?.words ?? []
    const said = words.length === 0 ? [] : wordsSaid(wordsOfLine(line, version, library), words)
    const place = { file: section.file, ...(position?.start ?? { line: section.line, column: 1 }) }
    if (words.length > 0 && said.length === 0) {
      yield {
        file: place.file,
        line: place.line,
        column: place.column,
        message: `La ligne porte l'image « ${concept} » et ne dit aucun de ses mots : l'image et le texte ne diraient pas la même chose.`,
        hint: `Cette image demande l'un de ces mots : ${words.join(', ')}. Choisissez une autre image, ou ajoutez le mot à « words » dans pictograms.yaml.`,
      }
    } else if (
      said.length > 0 &&
      before !== null &&
      before.concept === concept &&
      follows(line, before.line) &&
      apart(said, before.said)
    ) {
      yield {
        rule: 'picture-twice',
        file: place.file,
        line: place.line,
        column: place.column,
        message: `Deux lignes qui se suivent portent l'image « ${concept} » pour deux mots différents (${before.said[0]}, ${said[0]}) : elle ne dirait plus laquelle est laquelle.`,
        hint: "Donnez une autre image à l'une des deux.",
      } as const
    }
    before = { concept, said, line }
  }
}

/** Whether a line is the next one of the same list. */
const follows = ({ item }: TextLine, { item: before }: TextLine) =>
  item !== null && before !== null && item.list === before.list && item.rank === before.rank + 1

const apart = (one: readonly string[], other: readonly string[]) => !one.some((word) => other.includes(word))
