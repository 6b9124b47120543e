import { expect } from '@playwright/test'
import { sampleOf } from './built-pages.ts'
import { test } from './served-site.ts'

test.use({ javaScriptEnabled: false })

test('a word is explained at a tap, without JavaScript', async ({ page }) => {
  await page.goto(sampleOf('fiche').path)
  const word = page.locator('.term').first()
  const note = page.locator(`[id="${(await word.getAttribute('popovertarget')) ?? ''}"]`)
  await expect(note).toBeHidden()
  await word.click()
  await expect(note).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(note).toBeHidden()
})

test('the source of a figure opens at a tap, without JavaScript', async ({ page }) => {
  await page.goto(sampleOf('fiche').path)
  await page.locator('.fact-source').first().click()
  await expect(page.locator('.note:visible').first()).toContainText('Source')
})

for (const path of ['/fr/', '/en/', '/ar/', '/fr/falc/', '/fr/recherche/']) {
  test(`${path} asks no question without JavaScript: all pages and the emergency numbers stand in its place`, async ({ page }) => {
    await page.goto(path)
    await expect(page.getByRole('searchbox')).toBeHidden()
    await expect(page.locator('.no-search').getByRole('link')).toHaveAttribute('href', /\/a-z\/$/u)
    await expect(page.locator('.urgent a').first()).toHaveAttribute('href', /^(?:tel|sms):/u)
    expect(await page.locator('form [name]').count()).toBe(0)
  })
}

test('a code leads to the list of codes, which has it, without JavaScript', async ({ page }) => {
  const code = sampleOf('c/*').path.replaceAll(/\D/gu, '')
  await page.goto('/fr/')
  await page.locator('#code').fill(code)
  await page.locator('#code').press('Enter')
  await expect(page).toHaveURL(/\/fr\/codes\/\??$/u)
  await expect(page.locator(`a[href="/c/${code}/"]`)).toBeVisible()
})
