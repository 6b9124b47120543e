import type { Why } from './pieces.ts'
import type { Places } from './places.ts'

/** Empties the answer: there is no question, or someone to call first. */
export function clearAnswer(places: Places): void {
  places.list.textContent = ''
  places.list.hidden = true
  places.trouble.hidden = true
  showNone(places, null)
}

/** Offers to try again, or to reload the page; and, where no page is shown, whom to call and all pages. */
export function showTrouble(places: Places, why: Why): void {
  places.trouble.hidden = false
  places.retry.hidden = why === 'changed'
  places.reload.hidden = why === 'unreachable'
  if (places.list.childElementCount === 0 && places.distress.childElementCount === 0) showNone(places, [])
}

/**
 * What stands for an answer where there is none: whom to call in danger, the help line, subjects, all pages.
 *
 * @param nearest themes to put first; null when there is an answer.
 */
export function showNone({ none }: Places, nearest: readonly string[] | null): void {
  none.hidden = nearest === null
  if (nearest === null) return
  const emergency = none.querySelector('[data-search-emergency]')
  const template = document.querySelector<HTMLTemplateElement>('template[data-emergency]')
  if (emergency && template && emergency.childElementCount === 0) emergency.append(template.content.cloneNode(true))
  const title = none.querySelector<HTMLElement>('[data-search-nearest]')
  if (title) title.hidden = nearest.length === 0
  const themes = none.querySelector('[data-search-themes]')
  for (const id of Array.from(nearest).reverse()) {
    const theme = themes?.querySelector(`[data-theme="${id}"]`)
    if (theme) themes?.prepend(theme)
  }
}
