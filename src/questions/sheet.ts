import type { Library } from '../library/model.ts'
import { textName } from '../library/text-name.ts'
import { questionsIn } from './in-text.ts'

/**
 * The questions that a text must answer, to be asked of someone who has only the page: what is asked,
 * the section that answers, how the last reading went. French, for a terminal.
 *
 * @param text name of a text: `fr-falc`.
 */
export function questionSheet(library: Library, fiche: string, text: string): string {
  const version = [...(library.fiches.get(fiche)?.versions.values() ?? [])].find((each) => textName(each) === text)
  if (version === undefined) return ''
  const lines = questionsIn(library.questions.get(fiche) ?? [], version).map(({ question, text: words, section }) => {
    const last = question.readings
      .filter((reading) => textName(reading) === text)
      .toSorted((a, b) => (a.on < b.on ? 1 : -1))[0]
    return `${question.id}\n  ${words}\n  section ${section}${last === undefined ? '' : `, lue le ${last.on} : ${last.result}`}\n`
  })
  return lines.length === 0 ? 'Aucune question dans cette langue.\n' : lines.join('')
}
