import type { Page } from '@playwright/test'

/** Heights of the screens that the bars name. */
const heights: Readonly<Record<number, number>> = { 320: 568, 390: 844, 768: 1024, 1280: 800, 1920: 1080 }

/** Opens a page of the site on a screen of this width. */
export async function openAt(page: Page, path: string, width: number): Promise<void> {
  await page.setViewportSize({ width, height: heights[width] ?? 800 })
  // The reading font comes after the text, and sets it on other lines.
  await page.goto(path, { waitUntil: 'networkidle' })
}

/** Distance from the top of the document to an edge of the first element that matches, in pixels. */
export async function edgeOf(page: Page, selector: string, edge: 'top' | 'bottom'): Promise<number> {
  return page
    .locator(selector)
    .first()
    .evaluate((element, side) => Math.round(element.getBoundingClientRect()[side] + scrollY), edge)
}
