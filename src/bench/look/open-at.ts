import type { Page } from '@playwright/test'

/** Heights of the screens that the bars name. */
const heights: Readonly<Record<number, number>> = { 320: 568, 390: 844, 768: 1024, 1280: 800, 1920: 1080 }

const readingFont = {
  family: 'Atkinson Hyperlegible Next',
  file: '/fonts/atkinson-hyperlegible-next-latin-wght-normal.woff2',
}

/** Opens a page of the site on a screen of this width, in the font of a reader who has seen a page before. */
export async function openAt(page: Page, path: string, width: number): Promise<void> {
  await page.setViewportSize({ width, height: heights[width] ?? 800 })
  await page.goto(path, { waitUntil: 'networkidle' })
  await page.evaluate(async ({ family, file }) => {
    if (document.documentElement.dir === 'rtl' || [...document.fonts].some((face) => face.family.includes(family)))
      return
    // A busy machine gives it too late for a first page: what is measured would be the machine's own font.
    document.fonts.add(await new FontFace(family, `url(${file})`, { weight: '200 800' }).load())
  }, readingFont)
}

/** Distance from the top of the document to an edge of the first element that matches, in pixels. */
export async function edgeOf(page: Page, selector: string, edge: 'top' | 'bottom'): Promise<number> {
  return page
    .locator(selector)
    .first()
    .evaluate((element, side) => Math.round(element.getBoundingClientRect()[side] + scrollY), edge)
}
