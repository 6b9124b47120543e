import type { Answer } from '../../../search/answer.ts'
import type { NamesIndex } from '../../../search/names-index.ts'
import { ficheRow } from './fiche-row.ts'
import { helpRow } from './help-row.ts'
import type { Places } from './places.ts'
import { showNone } from './show-none.ts'

/**
 * Shows an answer below the box. Rows stay where they are while the reader is among them: what was found
 * since comes after.
 */
export function showAnswer(places: Places, answer: Answer, index: NamesIndex, rowOf = ficheRow): void {
  const { form, list, trouble } = places
  trouble.hidden = true
  const among = list.contains(document.activeElement)
  const kept = new Set(among ? Array.from(list.children, (row) => (row as HTMLElement).dataset['key']) : [])
  const rows = document.createDocumentFragment()
  for (const found of answer.found) {
    const key = found.kind === 'fiche' ? `fiche:${found.fiche.id}` : `${found.kind}:${found.help.id}`
    if (kept.has(key)) continue
    const row = found.kind === 'fiche' ? rowOf(form, found, index) : helpRow(form, found, index)
    row.firstElementChild?.setAttribute('data-key', key)
    rows.append(row)
  }
  if (!among) list.textContent = ''
  list.append(rows)
  list.hidden = list.childElementCount === 0
  showNone(places, list.childElementCount > 0 || answer.wrongCode ? null : answer.nearest)
}
