import { expect } from '@playwright/test'
import { sampleOf } from './built-pages.ts'
import { test } from './served-site.ts'

test('the first press of Tab offers to skip to the text, and takes there', async ({ page }) => {
  await page.goto(sampleOf('fiche').path)
  await page.keyboard.press('Tab')
  await expect(page.locator('.skip')).toBeFocused()
  await expect(page.locator('.skip')).toBeInViewport()
  await page.keyboard.press('Enter')
  await expect(page.locator('main')).toBeFocused()
})

for (const key of ['Enter', 'Space']) {
  test(`an explained word opens with ${key}, its links come next, and Escape closes it where it was`, async ({ page }) => {
    await page.goto(sampleOf('fiche').path)
    const word = page.locator('.fact-source').first()
    await word.focus()
    await page.keyboard.press(key)
    const note = page.locator('.note:popover-open')
    await expect(note).toBeVisible()
    await page.keyboard.press('Tab')
    await expect(note.getByRole('link').first()).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(note).toHaveCount(0)
    await expect(word).toBeFocused()
  })
}

test('on the smallest screen an opened note stays inside it and scrolls', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 })
  await page.goto(sampleOf('fiche').path)
  const source = page.locator('.fact-source').first()
  await source.focus()
  await page.keyboard.press('Enter')
  const box = await page.locator('.note:popover-open').boundingBox()
  expect(box).not.toBeNull()
  expect(box?.x).toBeGreaterThanOrEqual(0)
  expect(box?.y).toBeGreaterThanOrEqual(0)
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320)
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(256)
})
