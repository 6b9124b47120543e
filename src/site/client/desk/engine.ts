import type { Answer } from '../../../search/answer.ts'
import type { NamesIndex } from '../../../search/names-index.ts'
import type { Places } from '../search/places.ts'
import { showAnswer as showRows } from '../search/show.ts'
import { deskRow } from './desk-row.ts'

/** The search of the site, its fiches drawn as an advisor needs them. */
export { openInBrowser } from '../search/open-in-browser.ts'
export { sayAnswer } from '../search/say.ts'

export function showAnswer(places: Places, answer: Answer, index: NamesIndex): void {
  showRows(places, answer, index, deskRow)
  places.list.dispatchEvent(new Event('answered'))
}
