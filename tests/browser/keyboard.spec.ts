import { expect } from '@playwright/test'
import { sampleOf } from './built-pages.ts'
import { test } from './served-site.ts'

const phone = { width: 390, height: 740 }

test('the first press of Tab offers to skip to the text, and takes there', async ({ page }) => {
  await page.goto(sampleOf('fiche').path)
  await page.keyboard.press('Tab')
  await expect(page.locator('.skip')).toBeFocused()
  await expect(page.locator('.skip')).toBeInViewport()
  await page.keyboard.press('Enter')
  await expect(page.locator('main')).toBeFocused()
})

test('Enter on an explained word opens its explanation there, Escape closes it, and the keyboard is on the word again', async ({
  page,
}) => {
  await page.setViewportSize(phone)
  await page.goto(sampleOf('fiche').path)
  const word = page.locator('.term').nth(1)
  await word.focus()
  await page.keyboard.press('Enter')
  const note = page.locator('.note:popover-open')
  await expect(note).toBeFocused()
  await expect(note).toBeInViewport()
  await page.keyboard.press('Escape')
  await expect(page.locator('.note:visible')).toHaveCount(0)
  await expect(word).toBeFocused()
})

test('from an explanation, Tab reaches the way back, then what follows the word', async ({ page }) => {
  await page.setViewportSize(phone)
  await page.goto(sampleOf('fiche').path)
  const [word, next] = [page.locator('.term').first(), page.locator('.term').nth(1)]
  const name = (await page.locator(`[id="${(await word.getAttribute('href'))?.slice(1) ?? ''}"] b`).textContent()) ?? ''
  await word.press('Enter')
  await page.keyboard.press('Tab')
  const back = page.getByRole('link', { name: `Retour au texte : ${name}` })
  await expect(back).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(next).toBeFocused()
  await expect(page.locator('.note:visible')).toHaveCount(0)
  await word.press('Enter')
  await back.press('Enter')
  await expect(word).toBeFocused()
  expect(new URL(page.url()).hash).toBe('')
})

test('a tap elsewhere closes an explanation', async ({ page }) => {
  await page.setViewportSize(phone)
  await page.goto(sampleOf('fiche').path)
  await page.locator('.term').first().click()
  await expect(page.locator('.note:popover-open')).toBeVisible()
  await page.locator('.note:popover-open').evaluate(() => scrollTo(0, scrollY))
  await page.mouse.click(5, 100)
  await expect(page.locator('.note:popover-open')).toHaveCount(0)
})

test('on the smallest screen an opened note stays inside it and scrolls', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 })
  await page.goto(sampleOf('fiche').path)
  await page.locator('.term').first().press('Enter')
  const box = await page.locator('.note:popover-open').boundingBox()
  expect(box).not.toBeNull()
  expect(box?.x).toBeGreaterThanOrEqual(0)
  expect(box?.y).toBeGreaterThanOrEqual(0)
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320)
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(256)
})

test('on a wide screen explanations stand beside their part, and a word leads to its own', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.goto(sampleOf('fiche').path)
  const part = page.locator('.part:has(.term)').first()
  const [words, notes] = [await part.locator('.words').boundingBox(), await part.locator('.notes').boundingBox()]
  expect(notes?.x).toBeGreaterThanOrEqual((words?.x ?? 0) + (words?.width ?? 0))
  expect(Math.abs((notes?.y ?? 0) - (words?.y ?? 0))).toBeLessThan(120)
  const word = part.locator('.term').first()
  await word.press('Enter')
  await expect(page.locator('.note:target .back')).toBeVisible()
  await page.locator('.note:target .back').press('Enter')
  await expect(word).toBeFocused()
})

test('the keyboard stops at most eighty-three times on the longest fiche, its list of contents apart where it is open', async ({
  page,
}) => {
  const { path } = sampleOf('fiche')
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 800 })
    await page.goto(path, { waitUntil: 'networkidle' })
    const stops = await page
      .locator('a[href], button, input, select, textarea, summary, [tabindex="0"]')
      .evaluateAll((all) => all.filter((one) => one.checkVisibility() && one.closest('.contents ol') === null).length)
    expect(stops, `${path} ${width}`).toBeLessThanOrEqual(83)
  }
})
