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

test('a question leads to the list of all pages, without JavaScript', async ({ page }) => {
  await page.goto('/fr/')
  await page.getByRole('searchbox').fill('aide médicale')
  await page.getByRole('searchbox').press('Enter')
  await expect(page).toHaveURL(/\/fr\/recherche\/\?q=/u)
  const listed = page.getByRole('main').getByRole('link')
  await expect(listed.filter({ hasText: 'Aide médicale de l’État' }).first()).toBeVisible()
})

test('a code leads to the list of codes, which has it, without JavaScript', async ({ page }) => {
  const code = sampleOf('c/*').path.replaceAll(/\D/gu, '')
  await page.goto('/fr/')
  await page.locator('#code').fill(code)
  await page.locator('#code').press('Enter')
  await expect(page).toHaveURL(new RegExp(`/c/\\?code=${code}$`, 'u'))
  await expect(page.locator(`a[href="/c/${code}/"]`)).toBeVisible()
})
