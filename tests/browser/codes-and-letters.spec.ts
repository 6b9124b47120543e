import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'
import { test } from './served-site.ts'

/** The short code of a page, as it is given on the page. */
async function codeOn(page: Page, path: string): Promise<string> {
  await page.goto(path)
  return ((await page.locator('.coupon .code').textContent()) ?? '').replace(/\D/gu, '')
}

test('a code with a wrong digit is explained before any page is asked for', async ({ page }) => {
  await page.goto('/fr/')
  await page.getByLabel('J’ai un code').fill('10 00 08')
  await page.getByRole('button', { name: 'Ouvrir' }).click()
  await expect(page.locator('[aria-live]')).toContainText('Un chiffre est faux')
  await expect(page.getByLabel('J’ai un code')).toBeFocused()
})

test('the code printed on a page leads back to it', async ({ page }) => {
  await page.goto('/fr/ame/')
  const code = (await page.locator('.coupon .code').textContent()) ?? ''
  expect(code).toMatch(/^\d\d \d\d \d\d$/u)
  await page.goto('/fr/')
  await page.getByLabel('J’ai un code').fill(code)
  await page.getByRole('button', { name: 'Ouvrir' }).click()
  await page.waitForURL(/\/c\//u, { waitUntil: 'load' })
  await page.getByRole('link', { name: 'L’Aide médicale de l’État (AME)' }).click()
  await expect(page).toHaveURL(/\/fr\/ame\/$/u)
})

test.describe('a code given in Arabic', () => {
  test('opens in Arabic, Arabic first, within the first screen of a phone', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 })
    const code = await codeOn(page, '/ar/ame/')
    await page.goto(`/c/${code}/#ar`)
    await expect(page.locator('html')).toHaveAttribute('lang', 'ar')
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
    const first = page.locator('main .list a').first()
    await expect(first).toHaveAttribute('href', '/ar/ame/')
    const box = await first.boundingBox()
    expect((box?.y ?? 1e6) + (box?.height ?? 0)).toBeLessThan(740)
  })

  test('is what the Arabic page gives to copy, and what its code box opens', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    const code = await codeOn(page, '/ar/ame/')
    await page.locator('.coupon [data-do="copy"]').click()
    await expect(page.locator('.coupon [role="status"]')).not.toBeEmpty()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(`/c/${code}/#ar`)
    await page.goto('/ar/')
    await page.locator('#code').fill(code)
    await page.locator('form[data-code-box] button').click()
    await expect(page).toHaveURL(new RegExp(`/c/${code}/#ar$`, 'u'))
    await expect(page.locator('html')).toHaveAttribute('lang', 'ar')
  })

  test('keeps the code whatever language is then chosen in the header', async ({ page }) => {
    const code = await codeOn(page, '/ar/ame/')
    await page.goto(`/c/${code}/#ar`)
    await page.locator('.tongues a[lang="en"]').click()
    await expect(page).toHaveURL(new RegExp(`/c/${code}/#en$`, 'u'))
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    await expect(page.locator('main .list a').first()).toHaveAttribute('href', '/en/ame/')
  })
})

test('a code given from the simplified text puts it before the standard one', async ({ page }) => {
  const code = await codeOn(page, '/fr/falc/ame/')
  await page.goto(`/c/${code}/#fr-falc`)
  await expect(page.locator('main .list a').first()).toHaveAttribute('href', '/fr/falc/ame/')
})

test.describe('a code typed by hand in an English browser', () => {
  test.use({ locale: 'en-GB' })
  test('opens in English', async ({ page }) => {
    const code = await codeOn(page, '/fr/ame/')
    await page.goto(`/c/${code}/`)
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    await expect(page.locator('main .list a').first()).toHaveAttribute('href', '/en/ame/')
  })
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })
  test('the language of the link still comes first on screen, and the box sends no code', async ({ page }) => {
    const code = await codeOn(page, '/fr/ame/')
    await page.goto(`/c/${code}/#ar`)
    const tops = await page
      .locator('main section[lang]')
      .evaluateAll((parts) =>
        parts.map((part) => ({ lang: part.getAttribute('lang'), top: part.getBoundingClientRect().top })),
      )
    expect(tops.toSorted((a, b) => a.top - b.top)[0]?.lang).toBe('ar')
    await page.goto('/fr/')
    await page.locator('#code').fill('10 09 30')
    await page.getByRole('button', { name: 'Ouvrir' }).click()
    expect(new URL(page.url()).pathname).toBe('/fr/codes/')
    expect(page.url()).not.toContain('1009')
  })
})

test('the same wrong code typed twice is said twice', async ({ page }) => {
  await page.goto('/fr/')
  await page.evaluate(() => {
    const said: string[] = []
    Object.assign(window, { said })
    new MutationObserver(() => said.push(document.querySelector('#code-dit')?.textContent ?? '')).observe(
      document.querySelector('#code-dit') ?? document.body,
      { childList: true, characterData: true, subtree: true },
    )
  })
  const spoken = () => page.evaluate(() => (window as unknown as { said: string[] }).said.filter((text) => text !== ''))
  for (const wrong of ['10 02 62', '10 02 63']) {
    const before = (await spoken()).length
    await page.getByLabel('J’ai un code').fill(wrong)
    await page.getByRole('button', { name: 'Ouvrir' }).click()
    await expect.poll(async () => (await spoken()).length).toBeGreaterThan(before)
  }
})

test('an address with a wrong code says which mistake was made', async ({ page }) => {
  await page.goto('/c/109030/')
  await expect(page.locator('[aria-live]')).toContainText('Un chiffre est faux')
  await expect(page.locator('#code')).toHaveValue('109030')
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
  await part.getByRole('button', { name: 'Copier le lien' }).click()
  await expect(part.getByRole('status')).not.toBeEmpty()
  const code = (await part.locator('.code').textContent())?.replace(/\D/gu, '')
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(`/c/${code}/`)
})
