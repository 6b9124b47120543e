import type { DeskAction } from '../../desk/actions.ts'
import { areOn, letterOf } from './keys.ts'

/** The results below the box: one of them is the one that letters act on. */
export interface Results {
  readonly current: () => HTMLElement | null
  /** Puts the keyboard on a result, so many after the current one. */
  readonly step: (by: number) => void
  readonly toFirst: () => boolean
  /** After an answer, or another text. */
  readonly refresh: () => void
}

/** @param bar the buttons and links of the actions, which follow the current result. */
export function results(list: HTMLElement, bar: HTMLElement, changed: (row: HTMLElement | null) => void): Results {
  let current: HTMLElement | null = null

  const rows = () => Array.from(list.children) as HTMLElement[]

  /** What can be given comes before a letter or a body that answers as well. */
  const firstGiven = () => rows().find(({ dataset }) => dataset['code'] !== undefined) ?? rows()[0]

  function choose(row: HTMLElement | null): void {
    current?.classList.remove('current')
    current = row
    row?.classList.add('current')
    if (row?.dataset['code']) row.append(bar)
    else bar.remove()
    changed(row)
  }

  function go(row: HTMLElement | undefined): boolean {
    if (!row) return false
    row.focus()
    return true
  }

  list.addEventListener('focusin', ({ target }) => {
    const row = target instanceof Element ? target.closest<HTMLElement>('li[tabindex]') : null
    if (row && row !== current) choose(row)
  })

  return {
    current: () => current,
    step: (by) => {
      const all = rows()
      go(all[Math.min(all.length - 1, Math.max(0, (current ? all.indexOf(current) : -1) + by))])
    },
    toFirst: () => go(firstGiven()),
    refresh: () => {
      for (const row of rows()) row.tabIndex = -1
      choose(current && list.contains(current) ? current : (firstGiven() ?? null))
    },
  }
}

/** Shows each letter beside its action, and tells it to screen readers. */
export function showLetters(bar: HTMLElement): void {
  for (const button of Array.from(bar.querySelectorAll<HTMLElement>('[data-do]'))) {
    const letter = letterOf(button.dataset['do'] as DeskAction)
    button.querySelector('kbd')?.remove()
    button.removeAttribute('aria-keyshortcuts')
    if (!areOn()) continue
    const key = document.createElement('kbd')
    key.textContent = letter.toUpperCase()
    key.setAttribute('aria-hidden', 'true')
    button.append(' ', key)
    button.setAttribute('aria-keyshortcuts', letter.toUpperCase())
  }
}
