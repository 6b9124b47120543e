import { expect } from '@playwright/test'
import { keepPack, keptOn, test } from './offline-site.ts'

test.describe.configure({ mode: 'default' })

const status = '[data-offline="pack"] [role="status"]'
const keep = '[data-offline="pack"] [data-place="keep"]'

/** Pieces of a whole copy that are there, finished or not. */
const piecesOn = (page: Parameters<typeof keptOn>[0]) =>
  page.evaluate(async () => {
    const names = (await caches.keys()).filter((name) => name.startsWith('pack-'))
    const counts = names.map(async (name) => (await (await caches.open(name)).keys()).length)
    return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0)
  })

test('Arabic kept whole, its size said before, opens without the network: pages, figures, pictures, search', async ({
  page,
  net,
}) => {
  const elsewhere: string[] = []
  page.context().on('request', (request) => {
    if (!request.url().startsWith(net.url) && !/^(?:data|blob):/u.test(request.url())) elsewhere.push(request.url())
  })
  await page.goto('/ar/hors-ligne/')
  await expect(page.locator('[data-place="size"]')).toHaveText(/^عدد الصفحات: \d+، .*\d.*\d/u)
  expect(net.asked.filter((path) => path.includes('liste.json'))).toEqual([])
  await keepPack(page, 'ar')
  await expect(page.locator(status)).toHaveText(/^كل الصفحات محفوظة: نسخة بتاريخ \d/u)
  // Nothing tells which pages are read afterwards.
  await page.goto('/ar/ame/')
  expect((await keptOn(page)).caches.filter((name) => name === 'read' || name === 'files')).toEqual([])

  net.down = true
  await page.goto('/ar/')
  await expect(page.locator('[data-copy] .notice')).toHaveText(/^نسخة بتاريخ \d/u)
  await page.goto('/ar/ame/')
  await expect(page.locator('h1')).toHaveText('البطاقة')
  await expect(page.locator('.fact').first()).toContainText('سنة')
  expect(await page.locator('.brand img').evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0)

  await page.goto('/ar/recherche/')
  await page.locator('#question').fill('البطاقة')
  await expect(page.locator('.found a').first()).toHaveAttribute('href', /\/ar\/ame\//u)
  // A word of the text only: Pagefind is asked, and finds all its pieces.
  const piece = page.waitForResponse((response) => response.url().endsWith('.pf_fragment'))
  await page.locator('#question').fill('النص')
  expect((await piece).fromServiceWorker()).toBe(true)
  await expect(page.locator('.found a').first()).toHaveAttribute('href', /\/ar\/ame\//u)

  await page.clock.setFixedTime('2027-02-01T12:00:00Z')
  await page.goto('/ar/ame/')
  await expect(page.locator('.notice-expired').first()).toBeVisible()
  expect(elsewhere).toEqual([])
})

test('an update cut in the middle leaves the whole copy as it was; it goes on where it stopped', async ({
  page,
  net,
}) => {
  await keepPack(page, 'fr')
  const whole = await piecesOn(page)
  for (const path of ['fr/ame/index.html', 'fr/css/index.html', 'fr/a-z/index.html'])
    net.change(path, (html) => html.replace('<main', '<!-- B --><main'))
  const list = await renewed(net)
  await page.reload()
  await expect(page.locator(status)).toHaveText(/^Le site a changé depuis votre copie du /u)
  net.left = 2
  await page.locator(keep).click()
  await expect(page.locator(status)).toHaveText(/^Le réseau s’est coupé/u)
  await page.goto('/fr/ame/')
  await expect(page.locator('[data-copy] .notice')).toBeVisible()
  expect(await page.content()).not.toContain('<!-- B -->')
  expect(await piecesOn(page)).toBeGreaterThan(whole)

  net.left = null
  await page.goto('/fr/hors-ligne/')
  net.asked.length = 0
  await page.locator(keep).click()
  await expect(page.locator(status)).toHaveText(/^Toutes les pages sont gardées/u)
  // Only what changed and was not there yet is asked for.
  expect(net.asked.filter((path) => list.includes(path) && path !== '/fr/hors-ligne/').length).toBeLessThanOrEqual(3)
  expect(await piecesOn(page)).toBe(whole)
  net.down = true
  await page.goto('/fr/css/')
  expect(await page.content()).toContain('<!-- B -->')
})

test('the reader can stop a download, and go on later', async ({ page, net }) => {
  await page.goto('/fr/hors-ligne/')
  await page.locator(keep).waitFor()
  net.delay = 150
  await page.locator(keep).click()
  await expect(page.locator('progress')).toBeVisible()
  await expect(page.locator('[data-place="cancel"]')).toBeFocused()
  await expect.poll(() => piecesOn(page)).toBeGreaterThan(2)
  await page.locator('[data-place="cancel"]').click()
  await expect(page.locator(status)).toHaveText(/^Arrêté/u)
  const before = await piecesOn(page)
  net.delay = 0
  net.asked.length = 0
  await page.locator(keep).click()
  await expect(page.locator(status)).toHaveText(/^Toutes les pages sont gardées/u)
  expect(net.asked.length).toBeLessThan((await piecesOn(page)) - before + 5)
})

test('a full device is told, and no half copy stays; pages open as before', async ({ page, context, net }) => {
  await page.goto('/fr/hors-ligne/')
  const devtools = await context.newCDPSession(page)
  await devtools.send('Storage.overrideQuotaForOrigin', { origin: net.url, quotaSize: 400_000 })
  await page.locator(keep).click()
  await expect(page.locator(status)).toHaveText('Il n’y a pas assez de place sur cet appareil.')
  await expect.poll(() => piecesOn(page)).toBe(0)
  await expect(page.locator(keep)).toBeVisible()
  await page.goto('/fr/ame/')
  await expect(page.locator('h1')).toHaveText('La carte')
})

test('a device that saves data is told to wait for wifi', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }))
  await page.goto('/fr/hors-ligne/')
  await expect(page.locator('[data-place="saving"]')).toBeVisible()
})

/** Publishes the list and the size of French again, of the files as they are now; returns the addresses of the list. */
async function renewed(net: {
  readonly url: string
  readonly change: (path: string, change: (text: string) => string) => void
}): Promise<string[]> {
  const { files } = (await (await fetch(`${net.url}/fr/hors-ligne/liste.json`)).json()) as {
    files: { url: string; integrity: string }[]
  }
  const again = files.map(async ({ url }) => {
    const bytes = await (await fetch(net.url + url)).arrayBuffer()
    const hash = Buffer.from(await crypto.subtle.digest('SHA-256', bytes)).toString('base64')
    return { url, integrity: `sha256-${hash}` }
  })
  const list = await Promise.all(again)
  net.change('fr/hors-ligne/liste.json', () => JSON.stringify({ version: 'b', files: list }))
  net.change('fr/hors-ligne/taille.json', (size) => JSON.stringify({ ...JSON.parse(size), version: 'b' }))
  return list.map(({ url }) => url)
}
