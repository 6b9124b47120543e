import { isEasy } from '../facts/level.ts'
import type { Version } from '../library/fiche.ts'
import type { Library } from '../library/model.ts'
import type { OmittedThing } from '../library/omissions.ts'
import { omittedThings } from '../library/omissions.ts'
import type { Element, Question } from '../library/questions.ts'
import type { Section } from '../library/section.ts'
import { textName } from '../library/text-name.ts'
import { plainTexts } from '../reading/plain-texts.ts'
import { evenWords } from './even-words.ts'
import { holds } from './holds.ts'

/** An element that a section lacks, and where the file of questions asks for it: `elements.fr.0`. */
export interface Lack {
  readonly ways: Element
  readonly path: string
}

/** Whether a text answers a question. */
export type Answer = { readonly version: Version } & (
  | { readonly state: 'answers'; readonly section: Section }
  | { readonly state: 'lacks'; readonly section: Section; readonly lacks: readonly Lack[] }
  /** An easy text that does not answer on purpose. */
  | { readonly state: 'left-out' }
  /** The check of sections says so. */
  | { readonly state: 'no-section' }
)

/** Looks for the answers of a Library's questions in every text of their fiche; each section is read once. */
export function answersOf(library: Library): (question: Question) => readonly Answer[] {
  const textOf = plainTexts(library)
  const read = new Map<Section, string>()
  return (question) => {
    const versions = library.fiches.get(question.fiche)?.versions
    const french = versions?.get('fr/standard')
    if (versions === undefined || french === undefined) return []
    return Array.from(versions.values(), (version) => answerOf(version, omittedThings(version, french, library)))

    function answerOf(version: Version, omitted: readonly OmittedThing[]): Answer {
      const left = omitted.some(({ kind, id }) => kind === 'section' && id === question.section)
      if (left || (isEasy(version.level) && question.falcOmitted !== null)) return { version, state: 'left-out' }
      const section = version.sections.find(({ id }) => id === question.section)
      if (section === undefined) return { version, state: 'no-section' }
      const text = read.get(section) ?? evenWords(`${section.title}\n${textOf(section, version)}`)
      read.set(section, text)
      const lacks = ['any', textName(version)].flatMap((reading) =>
        (question.elements.get(reading) ?? []).flatMap((ways, index) =>
          holds(ways, section, question.fiche, text) || isLeftOut(ways, omitted)
            ? []
            : [{ ways, path: `elements.${reading}.${index}` }],
        ),
      )
      return lacks.length === 0 ? { version, state: 'answers', section } : { version, state: 'lacks', section, lacks }
    }
  }
}

/** A fact, contact or letter that the text leaves out on purpose is not asked of it. */
function isLeftOut(ways: Element, omitted: readonly OmittedThing[]): boolean {
  return ways.some((way) => way.kind === 'mention' && omitted.some(({ kind, id }) => kind === way.of && id === way.id))
}
