import { expect } from '@playwright/test'
import { keepPack, keepReadPages, keptOn, test } from './offline-site.ts'

test.describe.configure({ mode: 'default' })

const copy = '[data-copy] .notice'

test('nothing is kept before the reader asks, on any page', async ({ page }) => {
  for (const path of ['/fr/', '/fr/ame/', '/en/ame/', '/fr/hors-ligne/']) {
    await page.goto(path, { waitUntil: 'networkidle' })
    expect(await keptOn(page), path).toEqual({ caches: [], workers: 0, settings: 0 })
  }
})

test('with the network cut, pages that were read open, say of which day they are, and what has ended', async ({
  page,
  net,
}) => {
  await keepReadPages(page, '/fr/ame/')
  net.down = true
  // The page that the reader came from is kept at once, with its pictures and programs.
  await page.goto('/fr/ame/')
  const year = new Date().getFullYear()
  await expect(page.locator(copy)).toHaveText(new RegExp(`^Copie du \\d.* ${year}\\. Le réseau ne répond pas`, 'u'))
  await expect(page.locator('.fact').first()).not.toContainText('ancien chiffre')
  expect(await page.locator('.brand img').evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0)
  await page.clock.setFixedTime('2027-02-01T12:00:00Z')
  await page.goto('/fr/ame/')
  await expect(page.locator('.fact').first()).toContainText('ancien chiffre')
  await expect(page.locator('.notice-expired').first()).toBeVisible()
  // So is each one that is read from then on.
  net.down = false
  await page.goto('/fr/css/', { waitUntil: 'networkidle' })
  await expect(page.locator(copy)).toHaveCount(0)
  net.down = true
  await page.goto('/fr/css/?q=secret')
  await expect(page.locator(copy)).toBeVisible()
})

test('a page that is not kept gives the offline page of its language: what is kept, and whom to call', async ({
  page,
  net,
}) => {
  await keepReadPages(page, '/fr/ame/')
  await page.goto('/en/ame/')
  await page.waitForFunction(
    async () =>
      (await caches.match('/en/ame/')) &&
      (await caches.open('shell')).keys().then((keys) => keys.some(({ url }) => url.includes('/en/'))),
  )
  net.down = true
  await page.goto('/fr/css/?q=secret')
  await expect(page.locator('[data-lost] .notice')).toContainText('cette page n’est pas gardée')
  await expect(page.locator('[data-place="pages"] a')).toHaveText([/La carte/u, /La carte/u])
  await expect(page.locator('.foot .phone')).toHaveText(/01.53.62.40.30/u)
  await page.goto('/en/css/')
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page.locator('[data-lost] .notice')).toContainText('this page is not kept')
  // What follows the address may be a question.
  const kept = await page.evaluate(async () => (await (await caches.open('read')).keys()).map(({ url }) => url))
  expect(kept.filter((url) => url.includes('secret'))).toEqual([])
})

test('after version A, then version B, the network cut gives B', async ({ page, net }) => {
  await keepReadPages(page, '/fr/ame/')
  net.change('fr/ame/index.html', (html) => html.replace('Voici le texte', 'Voici la version B'))
  await page.goto('/fr/ame/')
  await expect(page.locator('article')).toContainText('Voici la version B')
  net.down = true
  await page.reload()
  await expect(page.locator(copy)).toBeVisible()
  await expect(page.locator('article')).toContainText('Voici la version B')
})

test('a newer page never loses to an older one: not even to the whole copy', async ({ page, net }) => {
  await keepPack(page, 'fr')
  net.change('fr/ame/index.html', (html) => html.replace('Voici le texte', 'Voici la version B'))
  await page.goto('/fr/ame/')
  await expect(page.locator('article')).toContainText('Voici la version B')
  await expect(async () => {
    const html = await page.evaluate(async () => (await caches.match('/fr/ame/'))?.text())
    expect(html).toContain('Voici la version B')
  }).toPass()
  net.down = true
  await page.reload()
  await expect(page.locator('article')).toContainText('Voici la version B')
})

test('a slow network gives the copy and its day, then says that today’s page has come, and waits for the reader', async ({
  page,
  net,
}) => {
  await keepReadPages(page, '/fr/ame/')
  net.change('fr/ame/index.html', (html) => html.replace('Voici le texte', 'Voici la version B'))
  net.delay = 5000
  await page.goto('/fr/ame/')
  await expect(page.locator(copy)).toContainText('Copie du')
  await expect(page.locator('article')).not.toContainText('Voici la version B')
  await expect(page.locator(copy)).toContainText('La page d’aujourd’hui est arrivée.')
  await expect(page.locator('article')).not.toContainText('Voici la version B')
  net.delay = 0
  await page.getByRole('button', { name: 'Lire la page d’aujourd’hui' }).click()
  await expect(page.locator('article')).toContainText('Voici la version B')
  await expect(page.locator(copy)).toHaveCount(0)
})

test('a server in trouble gives the copy; one that says no gives its own answer', async ({ page, net }) => {
  await keepReadPages(page, '/fr/ame/')
  await page.goto('/fr/absente/')
  await expect(page.locator('[data-copy], [data-lost]')).toHaveCount(0)
  net.down = true
  await page.goto('/fr/ame/')
  await expect(page.locator(copy)).toBeVisible()
})

test('a broken copy is not shown: the page is said not to be kept, and is kept again with the network', async ({
  page,
  net,
}) => {
  await keepReadPages(page, '/fr/ame/')
  await page.goto('/fr/ame/')
  const script = await page.locator('script[type="module"]').first().getAttribute('src')
  await page.evaluate(async (address) => {
    const half = new Response('<!DOCTYPE html><html><body><main>Voi', { headers: { 'content-type': 'text/html' } })
    await (await caches.open('read')).put('/fr/ame/', half)
    for (const name of ['files', 'shell']) await (await caches.open(name)).put(address ?? '', new Response(''))
  }, script)
  net.down = true
  await page.goto('/fr/ame/')
  await expect(page.locator('[data-lost] .notice')).toBeVisible()
  net.down = false
  net.asked.length = 0
  await page.goto('/fr/ame/', { waitUntil: 'networkidle' })
  expect(net.asked).toContain(script)
  net.down = true
  await page.reload()
  await expect(page.locator(copy)).toBeVisible()
})
