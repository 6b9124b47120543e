import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'
import { deepQuestion } from './deep-question.ts'
import { test } from './served-site.ts'

const rows = (page: Page) => page.locator('[data-search-list] > li')
const firstLink = (page: Page) => rows(page).first().getByRole('link').first()
const status = (page: Page) => page.locator('[data-search-status]')

test('results come while one types, the box keeps the focus, the count and the first title are said', async ({
  page,
}) => {
  await page.goto('/fr/')
  const box = page.getByRole('searchbox')
  await box.pressSequentially('sans papiers')
  await expect(firstLink(page)).toHaveAttribute('href', '/fr/ame/')
  await expect(status(page)).toHaveText(/pages? trouvée.*Aide médicale/)
  await expect(box).toBeFocused()
})

test('nothing of the search is loaded before the box is used', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.goto('/fr/', { waitUntil: 'networkidle' })
  expect(asked.filter((path) => path.startsWith('/pagefind/') || /\/engine\./.test(path))).toEqual([])
  await page.getByRole('searchbox').focus()
  await page.waitForRequest((request) => request.url().includes('/pagefind/fr/names.json'))
})

test('a question that names answer does not load the texts; a word that only texts have does', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.goto('/fr/')
  await page.getByRole('searchbox').pressSequentially('CMU')
  await expect(firstLink(page)).toHaveAttribute('href', '/fr/css/')
  await expect(status(page)).not.toBeEmpty()
  expect(asked.filter((path) => /pagefind\.js|\.pf_|wasm/.test(path))).toEqual([])
  await page.getByRole('searchbox').fill(deepQuestion)
  await page.waitForRequest((request) => request.url().includes('.pf_index'))
})

test('a question sent opens the search page, and no server reads it', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.goto('/fr/')
  await page.getByRole('searchbox').fill('deuxiemme avi')
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/fr\/recherche\//)
  await expect(firstLink(page)).toHaveAttribute('href', '/fr/deuxieme-avis/')
  await expect(page.getByRole('searchbox')).toHaveValue('deuxiemme avi')
  expect(asked.filter((url) => /deuxiemme/.test(url))).toEqual([])
})

for (const start of ['/fr/', '/fr/recherche/']) {
  test(`going back to ${start} finds the results again, even of a question that was not sent`, async ({ page }) => {
    await page.goto(start)
    await page.getByRole('searchbox').pressSequentially('AME')
    await expect(status(page)).not.toBeEmpty()
    await firstLink(page).click()
    await page.waitForURL(/\/fr\/ame\//)
    await page.goBack()
    await expect(page.getByRole('searchbox')).toHaveValue('AME')
    await expect(firstLink(page)).toHaveAttribute('href', '/fr/ame/')
  })
}

test('a question in the address is answered, sent or followed', async ({ page }) => {
  await page.goto('/fr/recherche/?q=AME')
  await expect(firstLink(page)).toHaveAttribute('href', '/fr/ame/')
  await page.goto('/fr/recherche/#q=AME&level=falc')
  await expect(firstLink(page)).toHaveAttribute('href', '/fr/falc/ame/')
})

test('changing language keeps the question', async ({ page }) => {
  await page.goto('/fr/recherche/')
  await page.getByRole('searchbox').pressSequentially('AME')
  await expect(status(page)).not.toBeEmpty()
  await page.locator('.tongues').getByRole('link', { name: 'English' }).click()
  await page.waitForURL(/\/en\/recherche\//)
  await expect(page.getByRole('searchbox')).toHaveValue('AME')
  await expect(firstLink(page)).toHaveAttribute('href', '/en/ame/')
})

test('a question without answer says which words the site does not have, and offers whom to call and subjects', async ({
  page,
}) => {
  await page.goto('/fr/recherche/#q=zzxqk')
  const none = page.locator('[data-search-none]')
  await expect(none.locator('.urgent a').first()).toHaveAttribute('href', /^(?:tel|sms):/)
  await expect(none.locator('a.phone').first()).toBeVisible()
  await expect(none.locator('a[href*="/themes/"]').first()).toBeVisible()
  await expect(status(page)).toContainText('zzxqk')
})

test('a word that is on many pages does not answer for one that is on none', async ({ page }) => {
  await page.goto('/fr/recherche/#q=aide au jardinage')
  await expect(page.locator('[data-search-none]')).toBeVisible()
  await expect(status(page)).toContainText('jardinage')
  await expect(rows(page)).toHaveCount(0)
  await expect(page.locator('.call-now')).toHaveCount(0)
})

test('a result says why it answers: its other name, or how the question was read', async ({ page }) => {
  await page.goto('/fr/recherche/#q=CMU')
  await expect(rows(page).first()).toContainText('On dit aussi : CMU')
  await page.getByRole('searchbox').fill('teleconsultassion')
  await expect(status(page)).toContainText('« teleconsultassion » comme « teleconsultation »')
})

test('the search of Arabic pages answers in Arabic only', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.goto('/ar/recherche/#q=الترجمة')
  await expect(firstLink(page)).toHaveAttribute('href', '/ar/interprete/')
  expect(asked.filter((path) => /^\/pagefind\/(fr|en)\//.test(path))).toEqual([])
})

test('a letter, a check-up and a word of the glossary are found, each under what it is', async ({ page }) => {
  await page.goto('/fr/recherche/#q=modèle de lettre réclamation')
  await expect(rows(page).filter({ hasText: 'Modèle de lettre' }).getByRole('link').first()).toHaveAttribute(
    'href',
    /^\/fr\/lettres\//,
  )
  await page.getByRole('searchbox').fill('vérifier la CSS')
  await expect(rows(page).filter({ hasText: 'Vérification' }).getByRole('link').first()).toHaveAttribute(
    'href',
    /^\/fr\/verifier\//,
  )
  await page.getByRole('searchbox').fill('ticket modérateur')
  const word = rows(page).filter({ hasText: 'Mot expliqué' }).getByRole('link').first()
  await word.click()
  await expect(page.locator(':target')).toContainText('ticket modérateur', { ignoreCase: true })
})

test('the name of a body answers with its card', async ({ page }) => {
  await page.goto('/fr/recherche/#q=numéro de la CPAM')
  await expect(rows(page).first()).toContainText('À appeler')
  await expect(firstLink(page)).toHaveAttribute('href', /^tel:/)
})
