import { expect } from '@playwright/test'
import { keepPack, keepReadPages, keptOn, test } from './offline-site.ts'

test.describe.configure({ mode: 'default' })

const refusals: Readonly<Record<string, () => void>> = {
  'a private window without workers': () => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'),
  'a browser without a place for copies': () => Reflect.deleteProperty(window, 'caches'),
  'a browser that refuses to keep copies': () => {
    CacheStorage.prototype.keys = () => Promise.reject(new DOMException('no', 'SecurityError'))
  },
}

for (const [what, refusal] of Object.entries(refusals)) {
  test(`${what}: the page says so in one sentence, and the site is read as ever`, async ({ page }) => {
    const complaints: string[] = []
    page.on('pageerror', (error) => complaints.push(error.message))
    await page.addInitScript(refusal)
    await page.goto('/fr/hors-ligne/')
    await expect(page.locator('[data-part="refused"]')).toHaveText(/^Ce navigateur ne permet pas de garder des pages/u)
    await expect(page.locator('[data-part="controls"]')).toBeHidden()
    await page.goto('/fr/ame/')
    await expect(page.locator('h1')).toHaveText('La carte')
    expect(complaints).toEqual([])
  })
}

test('a worker that is refused when asked for is told too', async ({ page }) => {
  await page.addInitScript(() => {
    ServiceWorkerContainer.prototype.register = () => Promise.reject(new DOMException('no', 'SecurityError'))
  })
  await page.goto('/fr/hors-ligne/')
  await page.locator('[data-offline="pages"] [data-place="keep"]').click()
  await expect(page.locator('[data-part="refused"]')).toBeVisible()
})

test('without scripts, the page says that they are needed', async ({ browser, net }) => {
  const page = await browser.newPage({ javaScriptEnabled: false })
  await page.goto(`${net.url}/fr/hors-ligne/`)
  await expect(page.locator('[data-part="needs-scripts"]')).toBeVisible()
  await expect(page.locator('[data-part="controls"]')).toBeHidden()
  await page.close()
})

test('one button erases all: copies, worker, settings; and nothing comes back by itself', async ({ page }) => {
  await keepReadPages(page, '/fr/ame/')
  await keepPack(page, 'fr')
  await page.evaluate(() => localStorage.setItem('reading', 'large'))
  expect(await keptOn(page)).toMatchObject({ workers: 1, settings: 1 })
  await page.locator('[data-place="erase"]').click()
  await expect(page.locator('[data-offline="erase"] [role="status"]')).toHaveText('Tout est effacé.')
  expect(await keptOn(page)).toEqual({ caches: [], workers: 0, settings: 0 })
  await page.goto('/fr/ame/', { waitUntil: 'networkidle' })
  expect(await keptOn(page)).toEqual({ caches: [], workers: 0, settings: 0 })
})

test('an update is announced, and begins only when the reader asks', async ({ page, net }) => {
  await keepReadPages(page, '/fr/ame/')
  net.change('sw.js', (script) => `${script}\n// B`)
  await page.goto('/fr/css/')
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update())
  await expect(page.locator('[data-update] .notice')).toContainText('La lecture sans réseau a une nouvelle version.')
  const isWaiting = () => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting != null)
  await page.goto('/fr/ame/')
  await expect(page.locator('[data-update] .notice')).toBeVisible()
  expect(await isWaiting()).toBe(true)
  await page.getByRole('button', { name: 'L’utiliser maintenant' }).click()
  await expect(page.locator('[data-update]')).toHaveCount(0)
  expect(await isWaiting()).toBe(false)
  net.down = true
  await page.goto('/fr/ame/')
  await expect(page.locator('[data-copy] .notice')).toBeVisible()
})

test('an update cut in the middle leaves the former worker and all that is kept', async ({ page, net }) => {
  await keepReadPages(page, '/fr/ame/')
  net.change('sw.js', (script) => script.replace(/("revision":)"\w+"/gu, '$1"00"'))
  net.left = 1
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update().catch(() => null))
  await page.goto('/fr/ame/')
  await expect(page.locator('[data-copy] .notice')).toBeVisible()
  await page.goto('/fr/css/')
  await expect(page.locator('[data-lost] .notice')).toBeVisible()
  const state = await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration()
    return { active: registration?.active?.state, waiting: registration?.waiting ?? null }
  })
  expect(state).toEqual({ active: 'activated', waiting: null })
})
