import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'
import { sampleOf } from './built-pages.ts'
import { test } from './served-site.ts'

const fiche = sampleOf('fiche')
const button = (page: Page) => page.locator('.reading-button')
const panel = (page: Page) => page.locator('section.reading')

async function openPanel(page: Page, path = fiche.path): Promise<void> {
  await page.goto(path)
  await button(page).press('Enter')
  await expect(panel(page)).toBeFocused()
}
const choose = (page: Page, name: string) => page.getByLabel(name, { exact: true }).check()
const pageSize = (page: Page) =>
  page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize))

test('the button opens the help, Escape closes it and gives the keyboard back; nothing is loaded before', async ({
  page,
}) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.goto(fiche.path, { waitUntil: 'networkidle' })
  const before = asked.length
  expect(asked.filter((url) => /mieux-lire|panel|player/u.test(url))).toEqual([])
  await expect(button(page)).toHaveAttribute('aria-expanded', 'false')
  await button(page).press('Enter')
  await expect(panel(page)).toBeFocused()
  expect(asked.length).toBeGreaterThan(before)
  await expect(button(page)).toHaveAttribute('aria-expanded', 'true')
  for (const control of await panel(page).locator('label, button').all())
    expect((await control.boundingBox())?.height).toBeGreaterThanOrEqual(44)
  await page.keyboard.press('Escape')
  await expect(panel(page)).toBeHidden()
  await expect(button(page)).toBeFocused()
})

test('choices hold on the next page, before it is painted, and one button forgets them all', async ({ page }) => {
  await openPanel(page)
  const usual = await pageSize(page)
  await choose(page, 'Très grande')
  await choose(page, 'Blanc sur noir')
  await choose(page, 'Toutes les explications ouvertes')
  expect(await pageSize(page)).toBeGreaterThan(usual * 1.3)
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(0, 0, 0)')
  await page.goto(sampleOf('falc/fiche').path)
  expect(await pageSize(page)).toBeGreaterThan(usual * 1.3)
  await openPanel(page)
  await expect(page.getByLabel('Très grande', { exact: true })).toBeChecked()
  await page.getByRole('button', { name: 'Tout remettre comme avant' }).click()
  expect(await pageSize(page)).toBe(usual)
  expect(await page.evaluate(() => localStorage.length)).toBe(0)
  await expect(page.getByLabel('Normale', { exact: true }).first()).toBeChecked()
})

test('nothing breaks where the browser keeps nothing: the choice holds on the page, which says so', async ({
  page,
}) => {
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError')
      },
    })
  })
  await openPanel(page)
  const usual = await pageSize(page)
  await choose(page, 'Grande')
  expect(await pageSize(page)).toBeGreaterThan(usual)
  await expect(panel(page).getByRole('status')).toContainText('ne garde pas')
  expect(complaints).toEqual([])
})

test('what is kept by someone else, or by another version, counts for none', async ({ page }) => {
  for (const kept of ['{"size":"huge","ruler":"yes","x":1}', 'not json', 'null', '[]']) {
    await page.goto(fiche.path)
    await page.evaluate((value) => localStorage.setItem('mieux-lire', value), kept)
    await page.reload({ waitUntil: 'networkidle' })
    expect(await page.evaluate(() => Object.keys(document.documentElement.dataset))).toEqual([])
  }
})

test('one part at a time: the next one, the address and the whole page again', async ({ page }) => {
  await openPanel(page)
  await choose(page, 'Une partie à la fois')
  await expect(page.locator('.part:visible')).toHaveCount(1)
  const names = await page.locator('.part h2').allTextContents()
  await page.getByRole('button', { name: 'Partie suivante' }).click()
  await expect(page.locator('.part:visible h2')).toHaveText(names[1] ?? '')
  await expect(page.locator('.part:visible h2')).toBeFocused()
  const last = await page.locator('.part').last().getAttribute('id')
  await page.evaluate((id) => location.assign(`#${id}`), last)
  await expect(page.locator('.part:visible')).toHaveAttribute('id', last ?? '')
  await expect(page.getByRole('button', { name: 'Partie suivante' })).toBeHidden()
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.part:visible')).toHaveCount(names.length)
  await page.emulateMedia({ media: 'screen' })
  await page.getByLabel('Une partie à la fois').uncheck()
  await expect(page.locator('.part:visible')).toHaveCount(names.length)
})

test('the ruler follows the finger and hides no link', async ({ page }) => {
  await openPanel(page)
  await choose(page, 'Une règle sous la ligne')
  await page.mouse.move(200, 300)
  const top = (await page.locator('.ruler').boundingBox())?.y ?? 0
  expect(top).toBeGreaterThan(300)
  expect(await page.evaluate((y) => document.elementFromPoint(200, y)?.className, top + 1)).not.toBe('ruler')
})

for (const lang of ['fr', 'ar', 'en'])
  test(`the largest text with the widest spaces never asks to scroll sideways (${lang})`, async ({ page }) => {
    const path = (() => {
      try {
        return sampleOf('fiche', lang).path
      } catch {
        return null
      }
    })()
    test.skip(path === null, 'no fiche in this language')
    await page.setViewportSize({ width: 390, height: 740 })
    await page.goto(path ?? '')
    await page.evaluate(() => localStorage.setItem('mieux-lire', '{"size":"largest","spacing":"wide"}'))
    await page.reload({ waitUntil: 'networkidle' })
    await button(page).click()
    await expect(panel(page)).toBeVisible()
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
  })

test('without scripts there is no button', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL })
  const page = await context.newPage()
  await page.goto(fiche.path)
  await expect(button(page)).toHaveCount(0)
  await context.close()
})
