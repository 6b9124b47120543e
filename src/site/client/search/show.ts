import type { NamesIndex } from '../../../search/names-index.ts'
import type { Answer } from '../../../search/search.ts'
import { resultRow } from './result-row.ts'

/**
 * Shows an answer below the box and says how many there are.
 *
 * @param found null empties the list.
 * @param askAgain called with a word that the reader chose instead of theirs.
 */
export function show(form: HTMLFormElement, found: Answer | null, index: NamesIndex, askAgain: (word: string) => void): void {
  const place = placesOf(form)
  if (!place) return
  const { list, none, status, words } = place
  list.replaceChildren(...(found?.found ?? []).map((each) => resultRow(form, each, index)))
  none.hidden = found === null || found.found.length > 0
  suggest(none, found?.nearest ?? [], askAgain)
  if (found === null) status.textContent = ''
  else if (found.found.length === 0) status.textContent = words['none'] ?? ''
  else {
    const count = (found.found.length === 1 ? words['one'] : words['many']) ?? ''
    const also = found.mended.length > 0 ? ` ${words['mended'] ?? ''} ${found.mended.map(({ meant }) => meant).join(', ')}.` : ''
    status.textContent = count.replace('{n}', String(found.found.length)) + also
  }
}

/** Says that the search does not work, and where else to look. */
export function showFailure(form: HTMLFormElement): void {
  const place = placesOf(form)
  if (!place) return
  place.list.replaceChildren()
  place.none.hidden = false
  suggest(place.none, [], () => undefined)
  place.status.textContent = place.words['failed'] ?? ''
}

function placesOf(form: HTMLFormElement) {
  const status = form.querySelector<HTMLElement>('[data-search-status]')
  const list = form.querySelector<HTMLElement>('[data-search-list]')
  const none = form.querySelector<HTMLElement>('[data-search-none]')
  return status && list && none ? { status, list, none, words: status.dataset } : null
}

function suggest(none: HTMLElement, nearest: readonly string[], askAgain: (word: string) => void): void {
  const place = none.querySelector<HTMLElement>('[data-search-nearest]')
  if (!place) return
  place.hidden = nearest.length === 0
  place.querySelector('ul')?.replaceChildren(
    ...nearest.map((word) => {
      const item = document.createElement('li')
      const button = document.createElement('button')
      button.type = 'button'
      button.className = 'button quiet'
      button.textContent = word
      button.addEventListener('click', () => askAgain(word))
      item.append(button)
      return item
    }),
  )
}
