import { expect } from '@playwright/test'
import { test } from './served-site.ts'

test('a code with a wrong digit is explained before any page is asked for', async ({ page }) => {
  await page.goto('/fr/')
  await page.getByLabel('J’ai un code').fill('10 00 08')
  await page.getByRole('button', { name: 'Ouvrir' }).click()
  await expect(page.getByRole('alert')).toContainText('Un chiffre est faux')
  await expect(page.getByLabel('J’ai un code')).toBeFocused()
})

test('the code printed on a page leads back to it', async ({ page }) => {
  await page.goto('/fr/ame/')
  const code = (await page.locator('.coupon .code').textContent()) ?? ''
  expect(code).toMatch(/^\d\d \d\d \d\d$/u)
  await page.goto('/fr/')
  await page.getByLabel('J’ai un code').fill(code)
  await page.getByRole('button', { name: 'Ouvrir' }).click()
  await page.getByRole('link', { name: 'L’Aide médicale de l’État (AME)' }).click()
  await expect(page).toHaveURL(/\/fr\/ame\/$/u)
})

test('a letter is filled on screen and nothing of it is kept or sent', async ({ page }) => {
  const asked: string[] = []
  await page.goto('/en/lettres/obtenir-dossier-medical/')
  await page.waitForLoadState('networkidle')
  page.on('request', (request) => asked.push(request.url()))
  await page.getByLabel('Your first name and surname').fill('Ana Silva')
  await expect(page.locator('.letter-sheet')).toContainText('Ana Silva')
  expect(asked).toEqual([])
  await page.reload()
  await expect(page.locator('.letter-sheet')).not.toContainText('Ana Silva')
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0)
})

test('the link of a part is copied by its short code', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('/fr/ame/')
  const part = page.locator('#cout .give')
  await part.locator('summary').click()
  await part.getByRole('button').click()
  await expect(part.getByRole('status')).not.toBeEmpty()
  const code = (await part.locator('.code').textContent())?.replace(/\D/gu, '')
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(`/c/${code}/`)
})
