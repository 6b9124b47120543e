import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { expect } from '@playwright/test'
import { openAt } from '../../src/bench/look/open-at.ts'
import { pages } from './built-pages.ts'
import { siteFolder, test } from './served-site.ts'

const easy = pages.filter(
  ({ path, kind }) => kind === 'easy-fiche' || /^\/[a-z]{2}\/(?:falc|easy)\/[^/]+\/$/u.test(path),
)
const mains = easy.filter(({ path, html }) => path.split('/').length === 5 && html.includes('class="tiles"'))
/** The main page with the most folds: what is true of it is asked of the browser once. */
const [folded] = mains.toSorted((a, b) => b.html.split('class="fold').length - a.html.split('class="fold').length)

test('the file of pictures is light, and has every picture that pages show', () => {
  const file = readFileSync(join(siteFolder, 'p.svg'), 'utf8')
  expect(brotliCompressSync(file).length).toBeLessThanOrEqual(10_000)
  const symbols = new Set(Array.from(file.matchAll(/<symbol id="([^"]*)"/gu), ([, id]) => id))
  const shown = new Set(
    pages.flatMap(({ html }) => Array.from(html.matchAll(/\/p\.svg\?[^"#]*#([a-z-]+)/gu), ([, id]) => id)),
  )
  expect(shown.size).toBeGreaterThan(30)
  expect([...shown].filter((id) => !symbols.has(id))).toEqual([])
})

test('every text listed on the page of a theme has the picture of its subject', () => {
  const themes = pages.filter(({ kind }) => kind === 'themes/*')
  expect(themes.length).toBeGreaterThan(20)
  for (const { path, html } of themes) {
    const [list = ''] = /<ul class="list two">[\s\S]*?<\/ul>/u.exec(html) ?? []
    const bare = list.split('<li').filter((item) => item.includes('<p') && !item.includes('/p.svg?'))
    expect(bare, path).toEqual([])
  }
})

test('the main page of an easy text is read in fifteen screens of a phone, folds closed', async ({ page }) => {
  expect(mains.length).toBeGreaterThan(0)
  const long: string[] = []
  for (const { path, lang } of mains.filter(({ path }) => path.startsWith('/fr/'))) {
    // In the font of a reader who has seen a page before, as the bar was set.
    await openAt(page, path, 390)
    const screens = (await page.evaluate(() => document.documentElement.scrollHeight)) / 740
    if (screens > 15) long.push(`${lang} ${path} ${screens.toFixed(1)}`)
  }
  expect(long).toEqual([])
})

test('a part shows at most six pictured lines before a fold, but for those that may not be folded', () => {
  for (const { path, html } of mains) {
    const tiles = html.match(/<ul class="tiles".*?<\/ul>/su)?.[0] ?? ''
    expect(tiles.split('<li').length - 1, path).toBeLessThanOrEqual(6)
    expect(tiles.split('<use').length, path).toBe(tiles.split('<li').length)
  }
})

test('a step has its picture drawn in the ink of the page, its number, and nothing is said twice', async ({ page }) => {
  const [{ path } = { path: '' }] = mains.filter(({ html }) => html.includes('data-n="1"'))
  const refused: string[] = []
  page.on('console', (message) => refused.push(message.text()))
  await page.goto(path)
  const step = page.locator('li.pictured[data-n="1"]').first()
  const picture = step.locator('svg')
  await expect(picture).toHaveAttribute('aria-hidden', 'true')
  await picture.scrollIntoViewIfNeeded()
  const [svg, words] = [await picture.boundingBox(), await step.locator('> :last-child').boundingBox()]
  expect(svg?.width).toBeGreaterThan(40)
  expect((svg?.x ?? 0) + (svg?.width ?? 0)).toBeLessThanOrEqual(words?.x ?? 0)
  // A picture that could not be had is an empty square.
  const drawn = await picture.screenshot()
  await picture.evaluate((element) => element.replaceChildren())
  expect(drawn.equals(await picture.screenshot())).toBe(false)
  expect(refused).toEqual([])
})

test('a fold opens by the keyboard, and all are open on paper, with or without scripts', async ({
  page,
  browser,
  baseURL,
}) => {
  const path = folded?.path ?? ''
  await page.goto(path)
  const fold = page.locator('.part .words > .fold').first()
  const inside = fold.locator('> :nth-child(2)')
  await expect(inside).toBeHidden()
  await fold.locator('summary').focus()
  await page.keyboard.press('Enter')
  await expect(inside).toBeVisible()
  const bare = await browser.newContext({ javaScriptEnabled: false, baseURL })
  const paper = await bare.newPage()
  await paper.goto(path)
  await paper.emulateMedia({ media: 'print' })
  for (const one of await paper.locator('.words .fold > :nth-child(2)').all())
    expect((await one.boundingBox())?.height ?? 0).toBeGreaterThan(5)
  await bare.close()
})

test('every picture has its word on the page of pictures; those that go somewhere are turned in Arabic', async ({
  page,
}) => {
  await page.goto('/fr/images/')
  const [symbols] = [readFileSync(join(siteFolder, 'p.svg'), 'utf8').split('<symbol').length - 1]
  await expect(page.locator('.pictures > li')).toHaveCount(symbols)
  for (const word of await page.locator('.pictures b').allTextContents()) expect(word.trim()).not.toBe('')
  const turned = () =>
    page
      .locator('.pictures .turned')
      .first()
      .evaluate((svg) => getComputedStyle(svg).transform)
  expect(await turned()).toBe('none')
  await page.goto('/ar/images/')
  expect(await turned()).toBe('matrix(-1, 0, 0, 1, 0, 0)')
})
