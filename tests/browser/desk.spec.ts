import type { Page, Request } from '@playwright/test'
import { expect } from '@playwright/test'
import { everydayNames, pressesFor } from '../../src/bench/desk/key-presses.ts'
import { siteFolder, test } from './served-site.ts'

const copiedText = (page: Page) => page.evaluate(() => navigator.clipboard.readText())

/** Asks the desk and waits for the keyboard to be on a result. */
async function ask(page: Page, question: string): Promise<void> {
  await page.locator('#question').fill(question)
  await page.locator('#question').press('Enter')
  await expect(page.locator('[data-search-list] > li:focus')).toHaveCount(1)
}

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

test('from an everyday name to « copied », eight keys at most for every fiche', async ({ page }) => {
  test.setTimeout(300_000)
  await page.goto('/fr/conseil/', { waitUntil: 'networkidle' })
  const fiches = everydayNames(siteFolder, 'fr').filter(({ names }) => names.length > 0)
  expect(fiches.length).toBeGreaterThan(0)
  const tooLong: string[] = []
  for (const { fiche, names } of fiches) {
    let reached = false
    for (const name of names) {
      reached = (await pressesFor(page, fiche, name, 8)).presses !== null
      if (reached) break
    }
    if (!reached) tooLong.push(fiche.id)
  }
  expect(tooLong).toEqual([])
})

test('nothing about the caller is sent or kept while one searches, copies and collects', async ({ page, context }) => {
  const asked: Request[] = []
  page.on('request', (request) => asked.push(request))
  await page.goto('/fr/conseil/', { waitUntil: 'networkidle' })
  const question = 'refus du dentiste zzsecret'
  await ask(page, question)
  for (const key of ['c', 'm', 'a', 'r', 'Escape', 'd', 'Escape']) await page.keyboard.press(key)
  await expect(page.locator('[data-tray] li')).toHaveCount(1)
  await page.waitForLoadState('networkidle')

  const origin = new URL(page.url()).origin
  for (const request of asked) {
    const url = new URL(request.url())
    expect(url.origin, url.href).toBe(origin)
    expect(url.search, url.href).toBe('')
    expect(request.postData(), url.href).toBeNull()
    expect(decodeURIComponent(url.href)).not.toMatch(/refus du|zzsecret/u)
  }
  const kept = await page.evaluate(async () => ({
    local: { ...localStorage },
    session: { ...sessionStorage },
    databases: await indexedDB.databases(),
    caches: await caches.keys(),
    history: JSON.stringify(history.state),
    hash: location.hash,
  }))
  expect(kept).toMatchObject({ local: {}, session: {}, databases: [], caches: [] })
  expect(Object.keys({ ...kept.local, ...kept.session })).toEqual([])
  expect(kept.history).not.toContain('zzsecret')
  expect(kept.hash).toMatch(/^#\d{6}$/u)
  expect(await context.cookies()).toEqual([])
})

test('letters do nothing in the box, with a modifier, or once switched off; each can be changed', async ({ page }) => {
  await page.goto('/fr/conseil/')
  await ask(page, 'refus')
  await page.evaluate(() => navigator.clipboard.writeText('rien'))
  await page.keyboard.press('Escape')
  await expect(page.locator('#question')).toBeFocused()
  await page.keyboard.type('cma')
  expect(await copiedText(page)).toBe('rien')
  await expect(page.locator('[data-tray] li')).toHaveCount(0)

  await ask(page, 'refus')
  await page.keyboard.press('Alt+c')
  expect(await copiedText(page)).toBe('rien')
  await page.locator('.keys summary').click()
  await page.getByLabel('Copier le lien', { exact: true }).fill('x')
  await page.getByLabel('Copier le lien', { exact: true }).blur()
  await page.locator('[data-search-list] > li').first().focus()
  await page.keyboard.press('c')
  expect(await copiedText(page)).toBe('rien')
  await page.keyboard.press('x')
  await expect(page.locator('[data-said]')).toContainText('Lien copié')
  expect(await copiedText(page)).toContain('/c/')
  await expect(page.locator('[data-do="link"] kbd')).toHaveText('X')

  await page.getByLabel('Copier le message', { exact: true }).fill('x')
  await page.getByLabel('Copier le message', { exact: true }).blur()
  await expect(page.locator('[data-key-said]')).toContainText('Cette lettre sert déjà : Copier le lien')
  await expect(page.getByLabel('Copier le message', { exact: true })).toHaveValue('m')

  await page.getByLabel('Utiliser une lettre pour chaque action').uncheck()
  await expect(page.locator('kbd')).toHaveCount(0)
  await page.evaluate(() => navigator.clipboard.writeText('rien'))
  await page.locator('[data-search-list] > li').first().focus()
  await page.keyboard.press('x')
  expect(await copiedText(page)).toBe('rien')
})

test('keys pressed before the answer wait for it', async ({ page }) => {
  await page.route('**/pagefind/fr/names.json', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1500))
    await route.continue()
  })
  await page.goto('/fr/conseil/', { waitUntil: 'domcontentloaded' })
  await page.locator('form[data-ready]').waitFor()
  await page.keyboard.type('refus')
  await page.keyboard.press('Enter')
  await page.keyboard.press('c')
  await expect(page.locator('[data-said]')).toContainText('Lien copié')
  await expect(page.locator('#question')).toHaveValue('refus')
})

test('a result says its code as it is spoken, its texts, and the state of its figures', async ({ page }) => {
  await page.goto('/fr/conseil/')
  await ask(page, 'CSS')
  const row = page.locator('[data-search-list] > li.current')
  await expect(row.locator('.code').first()).toHaveText(/^\d\d \d\d \d\d$/u)
  await expect(row.locator('[data-part="said"]')).toHaveText(/^se dit\s: \p{L}+.*, .+, .+$/u)
  await expect(row.locator('[data-part="figures"]')).toContainText(/au \d+.* \d{4}\s: .*\s: \d+/u)
  expect(await row.locator('[data-part="others"] a').count()).toBeGreaterThan(2)
})

test('the message is in the language of the caller; in Arabic each text message holds 70 characters', async ({
  page,
}) => {
  await page.goto('/fr/conseil/')
  await page.locator('[data-text]').selectOption('ar')
  await ask(page, 'AME')
  await page.keyboard.press('m')
  await expect(page.locator('[data-said]')).toContainText('Message copié')
  const message = await copiedText(page)
  expect(message).toMatch(/[\u0600-\u06FF]{3}.*\n.*\/c\/\d{6}\/#ar\n/u)
  const parts = message.length <= 70 ? 1 : Math.ceil(message.length / 67)
  await expect(page.locator('.actions [data-length]')).toHaveText(`${message.length} signes, ${parts} SMS`)
  await expect(page.locator('.actions [data-message]')).toHaveAttribute('dir', 'rtl')
  const sms = await page.locator('[data-do="sms"]').getAttribute('href')
  expect(decodeURIComponent(sms ?? '')).toBe(`sms:?&body=${message}`)
  await expect(page.locator('.current [data-part="said"] [lang="ar"]')).toContainText(/[\u0600-\u06FF]/u)
})

test('an Arabic keyboard has the letters where a Latin one has them', async ({ page }) => {
  await page.goto('/ar/conseil/')
  await ask(page, 'AME')
  await page.evaluate(() =>
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ؤ', code: 'KeyC', bubbles: true })),
  )
  await expect(page.locator('[data-said]')).toContainText('تم نسخ الرابط')
  expect(await copiedText(page)).toMatch(/\/c\/\d{6}\/#ar$/u)
})

test('a part is read beside, alone or in two texts, each in its own language; Esc goes back to the result', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto('/fr/conseil/')
  await ask(page, 'AME')
  await page.keyboard.press('r')
  await expect(page.locator('.pane-text:focus')).toContainText(/\p{L}{4}/u)
  const [results, pane] = [await page.locator('.desk-ask').boundingBox(), await page.locator('.pane').boundingBox()]
  expect(pane?.x ?? 0).toBeGreaterThan((results?.x ?? 0) + (results?.width ?? 0))
  await page.keyboard.press('Escape')
  await expect(page.locator('.pane')).toHaveCount(0)
  await expect(page.locator('[data-search-list] > li:focus')).toHaveCount(1)

  await page.locator('[data-text]').selectOption('ar')
  await page.locator('[data-search-list] > li').first().focus()
  await page.keyboard.press('d')
  await expect(page.locator('.pane-text[lang="fr"] .words, .pane-text[lang="fr"] p').first()).toBeVisible()
  await expect(page.locator('.pane-text[lang="ar"][dir="rtl"]')).toContainText(/[\u0600-\u06FF]{3}/u)
  await page.locator('.pane select').first().selectOption('en')
  await expect(page.locator('.pane-text[lang="en"]')).toContainText(/\w{4}/u)
})

test('the code fills the screen, holds the keyboard, and gives it back', async ({ page, request }) => {
  const qr = await request.get('/c/100093/fr.svg')
  test.skip(!qr.ok(), 'a code to photograph holds the address of the site, which this build does not know')
  await page.goto('/fr/conseil/')
  await ask(page, 'AME')
  await page.keyboard.press('q')
  const screen = page.getByRole('dialog')
  await expect(screen.getByRole('button', { name: 'Fermer' })).toBeFocused()
  await expect
    .poll(() => screen.locator('img').evaluate((image: HTMLImageElement) => image.naturalWidth))
    .toBeGreaterThan(0)
  await page.keyboard.press('Tab')
  await expect(screen.getByRole('button', { name: 'Fermer' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(screen).toHaveCount(0)
  await expect(page.locator('[data-search-list] > li:focus')).toHaveCount(1)
})

test('what is collected becomes one message and one short link, which opens on the parts', async ({ page }) => {
  await page.goto('/fr/conseil/')
  for (const question of ['AME', 'CSS']) {
    await ask(page, question)
    await page.keyboard.press('a')
  }
  await expect(page.locator('[data-tray] li')).toHaveCount(2)
  await page.locator('[data-tray-do="message"]').click()
  await expect(page.locator('[data-said]')).toContainText('Message copié')
  const [, first, second, link = ''] = (await copiedText(page)).split('\n')
  expect([first, second].every((line) => line?.startsWith('- '))).toBe(true)
  expect(new URL(link).hash).toMatch(/^#\d{6}\.\d{6}$/u)
  expect(new URL(link).hash).toBe(new URL(page.url()).hash)
  await page.reload()
  await expect(page.locator('[data-tray] li')).toHaveCount(2)
  await page.goto(link)
  await expect(page.locator('[data-list] li')).toHaveCount(2)
  await expect(page.locator('.sheet > .side > section').first()).toContainText(/\p{L}{4}/u)
})

test('the last parts are kept only while asked for, and one button erases them', async ({ page }) => {
  await page.goto('/fr/conseil/')
  await ask(page, 'AME')
  await page.keyboard.press('c')
  await page.reload()
  await expect(page.locator('[data-recent] li')).toHaveCount(0)
  await page.getByLabel('Garder ici les dernières parties données').check()
  await ask(page, 'AME')
  await page.keyboard.press('c')
  await expect(page.locator('[data-recent] li')).toHaveCount(1)
  await page.reload()
  await expect(page.locator('[data-recent] li')).toHaveCount(1)
  await page.getByRole('button', { name: 'Tout effacer' }).click()
  await expect(page.locator('[data-recent] li')).toHaveCount(0)
  await expect(page.getByLabel('Garder ici les dernières parties données')).not.toBeChecked()
  expect(await page.evaluate(() => Object.keys({ ...localStorage, ...sessionStorage }))).toEqual([])
})

test('when the browser refuses to copy, the text is there to be copied by hand', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error()) } })
  })
  await page.goto('/fr/conseil/')
  await ask(page, 'AME')
  await page.keyboard.press('c')
  await expect(page.locator('[data-said]')).toContainText('refusé de copier')
  await expect(page.locator('[data-to-copy]')).toHaveText(/\/c\/\d{6}\/#fr$/u)
})

for (const lang of ['fr', 'en', 'ar'])
  test(`in ${lang} the desk has its own words, fits a phone, and is kept out of search engines`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 800 })
    await page.goto(`/${lang}/conseil/`)
    await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex')
    await expect(page.locator('main [data-desk]')).not.toHaveAttribute('lang', 'fr')
    await ask(page, 'CSS')
    await page.keyboard.press('a')
    await page.keyboard.press('r')
    await expect(page.locator('.pane-text')).toContainText(/\p{L}{4}/u)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  })

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('the desk and the sheet say what to use in their place, and show nothing that does nothing', async ({
    page,
  }) => {
    await page.goto('/fr/codes/')
    await page.getByRole('link', { name: 'Conseiller par téléphone' }).click()
    await expect(page.getByText('Sans JavaScript, utilisez à la place')).toBeVisible()
    await expect(page.locator('.without a[href="/fr/a-z/"]')).toBeVisible()
    await expect(page.locator('.without a[href="/fr/codes/"]')).toBeVisible()
    await expect(page.locator('main button:visible, main input:visible, main select:visible')).toHaveCount(0)
    await page.goto('/fr/ma-feuille/#100261')
    await expect(page.getByText('Cette feuille a besoin de JavaScript')).toBeVisible()
    await expect(page.locator('main button:visible')).toHaveCount(0)
  })
})
