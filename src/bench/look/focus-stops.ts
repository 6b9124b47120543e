import type { Page } from '@playwright/test'

/** How many presses of Tab go through a page as it opens: links, fields, summaries that show. */
export async function focusStops(page: Page): Promise<number> {
  return page.evaluate(() => {
    const may = 'a[href],button:not([disabled]),input,select,textarea,summary,[tabindex="0"]'
    return Array.from(document.querySelectorAll<HTMLElement>(may)).filter(
      (element) => element.checkVisibility() && getComputedStyle(element).visibility !== 'hidden',
    ).length
  })
}
