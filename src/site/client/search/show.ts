import type { Answer } from '../../../search/answer.ts'
import type { NamesIndex } from '../../../search/names-index.ts'
import { ficheRow } from './fiche-row.ts'
import { helpRow } from './help-row.ts'
import type { Places } from './places.ts'

/**
 * Shows an answer below the box. Rows stay where they are while the reader is among them: what was found
 * since comes after.
 */
export function showAnswer(places: Places, answer: Answer, index: NamesIndex): void {
  const { form, list, trouble } = places
  trouble.hidden = true
  const among = list.contains(document.activeElement)
  const kept = new Set(among ? Array.from(list.children, (row) => (row as HTMLElement).dataset['key']) : [])
  if (!among) list.textContent = ''
  for (const found of answer.found) {
    const key = found.kind === 'fiche' ? `fiche:${found.fiche.id}` : `${found.kind}:${found.help.id}`
    if (kept.has(key)) continue
    const row = found.kind === 'fiche' ? ficheRow(form, found, index) : helpRow(form, found, index)
    row.firstElementChild?.setAttribute('data-key', key)
    list.append(row)
  }
  showNone(places, list.childElementCount > 0 || answer.wrongCode ? null : answer.nearest)
}

/** Empties the answer: there is no question. */
export function clearAnswer(places: Places): void {
  places.list.textContent = ''
  places.trouble.hidden = true
  showNone(places, null)
}

/** Offers to try again, or to reload the page; and, where nothing is shown, whom to call and all pages. */
export function showTrouble(places: Places, changed: boolean): void {
  places.trouble.hidden = false
  places.retry.hidden = changed
  places.reload.hidden = !changed
  if (places.list.childElementCount === 0) showNone(places, [])
}

/** @param nearest themes to put first; null hides what stands for an answer. */
function showNone({ none }: Places, nearest: readonly string[] | null): void {
  none.hidden = nearest === null
  if (nearest === null) return
  const emergency = none.querySelector('[data-search-emergency]')
  const template = document.querySelector<HTMLTemplateElement>('template[data-emergency]')
  if (emergency && template && emergency.childElementCount === 0) emergency.append(template.content.cloneNode(true))
  const title = none.querySelector<HTMLElement>('[data-search-nearest]')
  if (title) title.hidden = nearest.length === 0
  const themes = none.querySelector('[data-search-themes]')
  for (const id of Array.from(nearest).reverse()) {
    const theme = Array.from(themes?.querySelectorAll<HTMLElement>('[data-theme]') ?? []).find(({ dataset }) => dataset['theme'] === id)
    if (theme) themes?.prepend(theme)
  }
}
