import { expect } from '@playwright/test'
import { test } from './served-site.ts'

test('results come while one types, the box keeps the focus and the count is said', async ({ page }) => {
  await page.goto('/fr/')
  const box = page.getByRole('searchbox')
  await box.pressSequentially('sans papiers')
  const found = page.locator('[data-search-list] > li')
  await expect(found.first()).toBeVisible()
  await expect(found.first().getByRole('link').first()).toHaveAttribute('href', /\/fr\/(ame|soins-urgents)\//)
  await expect(page.locator('[data-search-status]')).toHaveText(/pages? trouvée/)
  await expect(box).toBeFocused()
})

test('nothing of the search is loaded before the box is used', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.goto('/fr/', { waitUntil: 'networkidle' })
  expect(asked.filter((path) => path.startsWith('/pagefind/') || /\/ask\./.test(path))).toEqual([])
  await page.getByRole('searchbox').focus()
  await page.waitForRequest((request) => request.url().includes('/pagefind/fr/names.json'))
})

test('a question sent opens the search page, and no server reads it', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.goto('/fr/')
  await page.getByRole('searchbox').fill('deuxiemme avi')
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/fr\/recherche\//)
  await expect(page.locator('[data-search-list] > li').first().getByRole('link').first()).toHaveAttribute('href', '/fr/deuxieme-avis/')
  await expect(page.getByRole('searchbox')).toHaveValue('deuxiemme avi')
  expect(asked.filter((url) => /deuxiemme/.test(url))).toEqual([])
})

test('going back from a page finds the results again', async ({ page }) => {
  await page.goto('/fr/recherche/?q=AME')
  await page.locator('[data-search-list] > li').first().getByRole('link').first().click()
  await page.waitForURL(/\/fr\/ame\//)
  await page.goBack()
  await expect(page.locator('[data-search-list] > li').first()).toBeVisible()
})

test('a question without answer offers topics and a telephone number', async ({ page }) => {
  await page.goto('/fr/recherche/#q=zzxqk')
  const none = page.locator('[data-search-none]')
  await expect(none).toBeVisible()
  await expect(none.getByRole('link').first()).toHaveAttribute('href', /^tel:/)
  await expect(none.locator('a[href*="/themes/"]').first()).toBeVisible()
})

test('the search of Arabic pages answers in Arabic only', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.goto('/ar/recherche/#q=الترجمة')
  await expect(page.locator('[data-search-list] > li').first().getByRole('link').first()).toHaveAttribute('href', '/ar/interprete/')
  expect(asked.filter((path) => /^\/pagefind\/(fr|en)\//.test(path))).toEqual([])
})

test('an easy-to-read search opens easy-to-read texts', async ({ page }) => {
  await page.goto('/fr/recherche/#q=AME&level=falc')
  await expect(page.locator('[data-search-list] > li').first().getByRole('link').first()).toHaveAttribute('href', '/fr/falc/ame/')
})
