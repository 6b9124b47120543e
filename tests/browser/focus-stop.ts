import type { Page } from '@playwright/test'

/** What has the keyboard: its role and its name, with its state where it has one: `case « Oui »`. */
export function focusStop(page: Page): Promise<string> {
  return page.evaluate(() => {
    const at = document.activeElement
    if (!(at instanceof HTMLElement) || at === document.body) return '(la page)'
    const label = at instanceof HTMLInputElement ? at.labels?.[0]?.textContent : null
    const field =
      at instanceof HTMLSelectElement || at instanceof HTMLTextAreaElement ? at.labels?.[0]?.textContent : null
    const name = at.getAttribute('aria-label') ?? label ?? field ?? (at.matches('main') ? '' : (at.textContent ?? ''))
    const kind = at instanceof HTMLInputElement ? `input ${at.type}` : at.localName
    return `${kind} « ${name.replaceAll(/\s+/gu, ' ').trim().slice(0, 80)} »`
  })
}
