import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page, Request } from '@playwright/test'
import { expect } from '@playwright/test'
import { compressed } from '../../src/audit/compressed.ts'
import { checkFalc } from '../../src/falc/check.ts'
import { siteFolder, test } from './served-site.ts'

const address = '/outil-falc/'
const budget = 40_000
const heavy = 'La demande est examinée par la caisse.\n\nVous attendez trois jours.\n'
const verdict = (page: Page) => page.locator('[data-verdict]')
const box = (page: Page) => page.getByLabel('Votre texte')

async function check(page: Page, text: string): Promise<void> {
  await box(page).fill(text)
  await page.getByRole('button', { name: 'Vérifier le texte' }).click()
  await expect(page.locator('[data-said]')).toContainText('Score')
}

test('before use the page weighs less than 40 kB, checker and lexicon not fetched', async ({ page, site }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.goto(`${site}${address}`, { waitUntil: 'networkidle' })
  const files = asked.map((path) => (path.endsWith('/') ? `${path}index.html` : path))
  const bytes = files.reduce((sum, name) => sum + compressed(readFileSync(join(siteFolder, name))), 0)
  expect(asked).toContain(address)
  expect(asked.filter((path) => path.endsWith('.bin'))).toEqual([])
  expect(bytes).toBeLessThan(budget)
  await check(page, heavy)
  expect(asked.filter((path) => path.endsWith('.bin'))).toEqual(['/outil-falc/lexique.bin'])
  await expect(page.locator('#texte-aide')).toContainText(/lexique de 814\sko/u)
})

for (const file of ['css/fr.falc.md', 'ame/fr.falc.md', 'css/fr.md', 'ald/fr.falc.md'])
  test(`the page has the remarks of « npm run falc » on ${file}, in their place`, async ({ page }) => {
    const text = readFileSync(join('content/fiches', file), 'utf8')
    const expected = checkFalc(text)
    await page.goto(address)
    await check(page, text)
    await expect(verdict(page)).toContainText(`${expected.score} sur 100`)
    const shown = await page.locator('[data-lines] > li[data-line]').evaluateAll((items) =>
      items.flatMap((item) =>
        Array.from(item.querySelectorAll<HTMLElement>('[data-rule]'), (remark) => ({
          line: Number((item as HTMLElement).dataset['line']),
          rule: remark.dataset['rule'],
          said: Array.from(remark.querySelectorAll(':scope > p'), ({ textContent }) => textContent),
        })),
      ),
    )
    const weights = { error: 'À corriger', warning: 'À revoir', info: 'Conseil' }
    expect(shown).toEqual(
      expected.problems.map(({ line, rule, severity, message, hint }) => ({
        line,
        rule,
        said: [`${weights[severity]}\u00a0: ${message}`, hint],
      })),
    )
    expect(shown.length).toBeGreaterThan(0)
  })

test('the text never leaves the device: no request carries it, nothing is stored, nothing goes elsewhere', async ({
  page,
  site,
  context,
}) => {
  const asked: Request[] = []
  context.on('request', (request) => asked.push(request))
  await page.goto(address)
  await check(page, `Hippopotame violet. ${heavy}`)
  await page.getByRole('button', { name: /Remplacer/u }).click()
  await expect(verdict(page)).toContainText('Votre changement')
  for (const request of asked) {
    expect(new URL(request.url()).origin).toBe(new URL(site).origin)
    expect(request.method()).toBe('GET')
    expect(`${request.url()} ${request.postData() ?? ''}`).not.toMatch(/hippo|violet|demande|%20/iu)
  }
  const kept = await page.evaluate(async () => ({
    local: JSON.stringify(localStorage),
    session: JSON.stringify(sessionStorage),
    cookies: document.cookie,
    databases: (await indexedDB.databases()).length,
    address: location.href,
  }))
  expect(kept).toMatchObject({ local: '{}', session: '{}', cookies: '', databases: 0 })
  expect(kept.address).toBe(`${site}${address}`)
  await page.reload()
  await expect(box(page)).toHaveValue('')
})

test('a remark says why and on what it rests; its change says what it did to the score', async ({ page }) => {
  await page.goto(address)
  await check(page, heavy)
  await expect(verdict(page).locator('.verdict')).toHaveText(/prêt pour le groupe de relecture\.$/u)
  await expect(verdict(page)).not.toContainText('FALC')
  const remark = page.locator('[data-line="1"] [data-rule="sent-passive"]')
  await remark.locator('summary').click()
  await expect(remark.locator('details')).toContainText('RLS 7.3')
  await expect(remark.locator('details')).toContainText('aphasie')
  await expect(remark.getByRole('link')).toHaveAttribute('href', '/regles/sent-passive/')
  await page.getByRole('button', { name: 'Remplacer « trois » par « 3 »' }).click()
  await expect(box(page)).toHaveValue(heavy.replace('trois', '3'))
  await expect(verdict(page)).toContainText(/Votre changement (?:laisse le score à|fait passer le score de) \d+/u)
  await expect(verdict(page)).toContainText('1 remarque de moins')
  await expect(page.locator('[data-rule="num-digits"]')).toHaveCount(0)
})

test('a change while typing is checked by itself, in silence; the score moves', async ({ page }) => {
  await page.goto(address)
  await check(page, `${'Vous venez avec votre carte et votre dossier et '.repeat(8)}voilà.`)
  await box(page).fill('Vous venez avec votre carte.')
  await expect(verdict(page)).toContainText(/fait passer le score de \d+ à \d+ \(\+\d+\)/u)
  await expect(page.locator('[data-said]')).toHaveText('')
})

test('by keyboard: from the text to the button, from a remark to its line', async ({ page }) => {
  await page.goto(address)
  await box(page).fill(heavy)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Corriger la ligne 3' }).press('Enter')
  await expect(box(page)).toBeFocused()
  const chosen = await box(page).evaluate((element) => {
    const { value, selectionStart, selectionEnd } = element as HTMLTextAreaElement
    return value.slice(selectionStart, selectionEnd)
  })
  expect(chosen).toBe('Vous attendez trois jours.')
})

test('what someone pastes is text, never a page', async ({ page }) => {
  const complaints: string[] = []
  page.on('pageerror', ({ message }) => complaints.push(message))
  await page.goto(address)
  await check(page, '<img src=x onerror="alert(1)"> La **demande** est examinée par la caisse.')
  expect(await page.locator('[data-report] img').count()).toBe(0)
  await expect(page.locator('[data-lines]')).toContainText('<img src=x onerror=')
  expect(complaints).toEqual([])
})

for (const [name, media] of [
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['forced colours', { forcedColors: 'active' }],
] as const)
  test(`at 390 px nothing asks to scroll sideways, controls are as high as a finger (${name})`, async ({ page }) => {
    await page.emulateMedia(media)
    await page.setViewportSize({ width: 390, height: 740 })
    await page.goto(address)
    await check(page, `${heavy}${'anticonstitutionnellement'.repeat(6)} est examinée par la caisse.`)
    await page.locator('[data-lines] summary').first().click()
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
    for (const control of await page.locator('.tool :is(button, summary, textarea, a):visible').all())
      expect((await control.boundingBox())?.height).toBeGreaterThanOrEqual(44)
  })

test('on paper: the result and the remarks, not the form', async ({ page }) => {
  await page.goto(address)
  await check(page, heavy)
  await page.emulateMedia({ media: 'print' })
  await expect(box(page)).toBeHidden()
  await expect(page.locator('[data-rule="sent-passive"]')).toBeVisible()
  await expect(page.getByRole('button', { name: /Remplacer/u })).toHaveCount(0)
})

test('an empty text, a lexicon that does not come: it says so, and the next press works', async ({ page }) => {
  await page.goto(address)
  const said = page.locator('[data-said]')
  await page.getByRole('button', { name: 'Vérifier le texte' }).click()
  await expect(said).toContainText('Collez d’abord un texte')
  await page.context().route('**/lexique.bin', (route) => route.abort())
  await box(page).fill(heavy)
  await page.getByRole('button', { name: 'Vérifier le texte' }).click()
  await expect(said).toContainText('Le lexique n’a pas pu être téléchargé')
  await page.context().unroute('**/lexique.bin')
  await page.getByRole('button', { name: 'Vérifier le texte' }).click()
  await expect(said).toContainText('Score')
})

test('a browser without what the checker needs is told so', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'DecompressionStream'))
  await page.goto(address)
  await box(page).fill(heavy)
  await page.getByRole('button', { name: 'Vérifier le texte' }).click()
  await expect(page.locator('[data-said]')).toContainText('Ce navigateur est trop ancien')
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })
  test('the page says that it cannot read the text, and leads to the rules', async ({ page }) => {
    await page.goto(address)
    await expect(page.locator('[data-without]')).toContainText('Sans JavaScript')
    await expect(page.getByRole('textbox')).toHaveCount(0)
    await expect(page.getByRole('link', { name: 'Les règles que l’outil applique' })).toBeVisible()
  })
})
