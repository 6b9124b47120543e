import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'
import { deepQuestion as deep } from './deep-question.ts'
import { test } from './served-site.ts'

const status = (page: Page) => page.locator('[data-search-status]')

async function toldAsBroken(page: Page): Promise<void> {
  await expect(status(page)).toContainText('La recherche ne marche pas en ce moment')
  await expect(status(page)).not.toContainText('Aucune page')
}

for (const [piece, pattern] of [
  ['the names', '**/names.json'],
  ['the words', '**/words.txt'],
  ['Pagefind', '**/pagefind.js*'],
  ['its entry', '**/pagefind-entry.json*'],
  ['its list', '**/*.pf_meta'],
  ['its program', '**/wasm.*'],
  ['its index', '**/*.pf_index'],
  ['a fragment', '**/*.pf_fragment'],
  ['the engine', '**/_astro/engine.*'],
] as const) {
  test(`without ${piece}, the search says that it does not work, and works again when asked once it is back`, async ({
    page,
  }) => {
    await page.route(pattern, (route) => route.abort())
    await page.goto('/fr/recherche/')
    await page.getByRole('searchbox').fill(deep)
    await toldAsBroken(page)
    await expect(page.getByRole('button', { name: 'Réessayer' })).toBeVisible()
    await page.unroute(pattern)
    await page.getByRole('button', { name: 'Réessayer' }).click()
    await expect(status(page)).toContainText(/trouvée/u)
    await expect(page.getByRole('searchbox')).toHaveValue(deep)
    await expect(page.locator('[data-search-trouble]')).toBeHidden()
  })
}

test('a search that does not work offers the emergency numbers, the help line and the list of all pages', async ({
  page,
}) => {
  await page.route('**/names.json', (route) => route.abort())
  await page.goto('/fr/recherche/')
  await page.getByRole('searchbox').fill('lunettes')
  await toldAsBroken(page)
  const none = page.locator('[data-search-none]')
  await expect(none.locator('.urgent a').first()).toBeVisible()
  await expect(none.locator('a.phone').first()).toBeVisible()
  await expect(none.locator('a[href="/fr/a-z/"]')).toBeVisible()
})

test('offline after the page was read, then back: the question is asked again by itself', async ({ page, context }) => {
  await page.goto('/fr/', { waitUntil: 'networkidle' })
  await context.setOffline(true)
  await page.getByRole('searchbox').fill('lunettes')
  await toldAsBroken(page)
  await context.setOffline(false)
  await expect(status(page)).toContainText(/trouvée/u)
  await expect(page.getByRole('searchbox')).toHaveValue('lunettes')
})

test('what names answer is shown even when the texts are missing', async ({ page }) => {
  await page.route('**/pagefind.js*', (route) => route.abort())
  await page.goto('/fr/recherche/')
  await page.getByRole('searchbox').fill('CMU')
  await expect(page.locator('[data-search-list] > li').first()).toBeVisible()
  await expect(status(page)).toContainText(/trouvée/u)
})

for (const [when, path, body] of [
  ['its index has another shape', '**/names.json', '{"format":1,"fiches":[]}'],
  ['its files are gone', '**/names.json', null],
  ['the pieces of its texts are gone', '**/*.pf_index', null],
] as const) {
  test(`a site that was published again since the page was opened is told, and the page reloaded: ${when}`, async ({
    page,
  }) => {
    await page.route(path, (route) =>
      body === null
        ? route.fulfill({ status: 404, body: 'Introuvable' })
        : route.fulfill({ body, contentType: 'application/json' }),
    )
    await page.goto('/fr/recherche/')
    await page.getByRole('searchbox').fill(deep)
    await expect(status(page)).toContainText('Le site a changé')
    await page.unroute(path)
    await page.getByRole('button', { name: 'Recharger la page' }).click()
    await expect(status(page)).toContainText(/trouvée/u)
    await expect(page.getByRole('searchbox')).toHaveValue(deep)
  })
}

test('a page whose script is gone says so, and sends nothing', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.route('**/_astro/*.js', (route) => route.fulfill({ status: 404 }))
  await page.goto('/fr/')
  await expect(page.locator('.late')).toContainText('ne s’est pas chargée', { timeout: 15_000 })
  await expect(page.locator('.late').getByRole('link')).toBeVisible()
  await page.getByRole('searchbox').fill('secret')
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/fr\/recherche\/\??$/u)
  expect(asked.filter((url) => url.includes('secret'))).toEqual([])
})

test('waiting more than a second is shown and said', async ({ page }) => {
  let release = () => {}
  const held = new Promise<void>((resolve) => (release = resolve))
  await page.route('**/names.json', async (route) => {
    await held
    await route.continue()
  })
  await page.goto('/fr/recherche/')
  await page.getByRole('searchbox').fill('CMU')
  await expect(status(page)).toHaveText('Recherche en cours…')
  release()
  await expect(status(page)).toContainText(/trouvée/u)
})
