import { readdirSync } from 'node:fs'
import { expect } from '@playwright/test'
import type { Figure, FigureFile } from '../../src/bench/look/figure.ts'
import { pages } from './built-pages.ts'
import { test } from './served-site.ts'

const folder = new URL('../../src/bench/look/', import.meta.url)
const files = await Promise.all(
  readdirSync(folder)
    .sort()
    .map(async (name) => (await import(new URL(name, folder).href)) as Partial<FigureFile>),
)
const figures: readonly Figure[] = files.flatMap((file) => file.figures ?? [])

test.describe('what readers see, as « npm run bench -- look » measures it', () => {
  for (const { name, most, take } of figures) {
    // What is only told has no bar: `npm run bench` measures it.
    if (most === null) continue
    test(`${name}: at most ${most}`, async ({ page }) => {
      test.setTimeout(180_000)
      expect(await take({ page, pages })).toBeLessThanOrEqual(most)
    })
  }
})

test('what is folded on a phone is there at once on a wide screen, and the other way round', async ({ page }) => {
  for (const [path, fold, inside] of [
    ['/fr/', '.fold', '#code'],
    ['/fr/css/', '.contents', '.contents a >> nth=0'],
  ] as const) {
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto(path)
    await expect(page.locator(inside), path).toBeHidden()
    await page.locator(`${fold} > summary`).click()
    await expect(page.locator(inside), path).toBeVisible()
    await page.setViewportSize({ width: 1280, height: 800 })
    await page.goto(path)
    await expect(page.locator(inside), path).toBeVisible()
  }
})

test('no page of the kinds that changed overflows its screen', async ({ page }) => {
  test.setTimeout(120_000)
  const paths = [
    '/fr/',
    '/ar/',
    '/fr/falc/',
    '/fr/css/',
    '/ar/css/',
    '/fr/a-z/',
    '/fr/glossaire/',
    '/suivi/',
    '/fr/verifier/css/',
  ]
  for (const path of paths) {
    await page.goto(path)
    for (const width of [320, 390, 768, 1280, 1920]) {
      await page.setViewportSize({ width, height: 800 })
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect(over, `${path} ${width}`).toBeLessThanOrEqual(0)
    }
  }
})

test('« sans papiers » is one press away from the home page, in every language', async ({ page }) => {
  for (const home of ['/fr/', '/fr/falc/', '/en/', '/ar/']) {
    await page.goto(home)
    const first = page.locator('.situations a').first()
    const to = (await first.getAttribute('href')) ?? ''
    await first.click()
    await expect(page).toHaveURL(new RegExp(`${to}$`, 'u'))
    await expect(page.locator('article.fiche')).toHaveCount(1)
  }
})
