import { expect } from '@playwright/test'
import { pages, sampleOf } from './built-pages.ts'
import { test } from './served-site.ts'

test.use({ javaScriptEnabled: false })

test('a word leads to its explanation and back, without JavaScript', async ({ page }) => {
  await page.goto(sampleOf('fiche').path)
  const word = page.locator('.term').first()
  const note = page.locator(`[id="${(await word.getAttribute('href'))?.slice(1) ?? ''}"]`)
  await expect(note).toBeVisible()
  await expect(note.locator('.back')).toBeHidden()
  await word.click()
  await expect(note).toBeInViewport()
  await expect(note.getByRole('link')).toHaveAccessibleName(/^Retour au texte\s: \S/u)
  await note.getByRole('link').click()
  await expect(word).toBeInViewport()
})

test('the sources of a part unfold at a tap, without JavaScript', async ({ page }) => {
  await page.goto(sampleOf('fiche').path)
  const fold = page.locator('.give:has(.sources)').first()
  await fold.locator('summary').click()
  await expect(fold.getByRole('link', { name: /^Source\s: \d/u }).first()).toBeVisible()
})

// The home pages of every language, the easy-to-read one and the search.
const asking = pages
  .map(({ path }) => path)
  .filter((path) => /^\/[a-z]{2,3}\/(?:falc\/)?$|^\/fr\/recherche\/$/u.test(path))

for (const path of asking) {
  test(`${path} asks no question without JavaScript: all pages and the emergency numbers stand in its place`, async ({
    page,
  }) => {
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
  // What was typed stays on the device.
  await expect(page).toHaveURL(/\/fr\/codes\/\??$/u)
  await expect(page.locator(`a[href^="/c/${code}/"]`)).toBeVisible()
})
