import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'
import { LONGEST } from '../../src/reading-aloud/pieces.ts'
import { seconds } from '../../src/reading-aloud/seconds.ts'
import { sampleOf } from './built-pages.ts'
import type { FakeVoice } from './fake-voice.ts'
import { call, fakeVoices, spokenOn } from './fake-voice.ts'
import { test } from './served-site.ts'

const fiche = sampleOf('fiche')
const french: FakeVoice = { lang: 'fr_FR', localService: true }
const listen = (page: Page) => page.getByRole('button', { name: 'Écouter la page' })

async function onPage(page: Page, voices: readonly FakeVoice[], late = false): Promise<void> {
  await fakeVoices(page, voices, late)
  await page.clock.install()
  await page.goto(fiche.path)
  await page.locator('.reading-button').click()
  await expect(page.locator('section.reading')).toBeFocused()
  await page.waitForLoadState('networkidle')
}
async function start(page: Page): Promise<void> {
  await listen(page).click()
  await expect(page.getByRole('button', { name: 'Pause' })).toBeFocused()
}
const pieceOf = async (page: Page) => (await spokenOn(page)).filter((said) => said !== 'cancel').pop()

test('the button is there only with a voice of the device for the language of the page, however late it comes', async ({
  page,
}) => {
  await onPage(page, [french], true)
  await expect(listen(page)).toHaveCount(0)
  await call(page, 'voicesCome')
  await expect(listen(page)).toBeVisible()
})

for (const [what, voices] of [
  ['no voice', []],
  ['a voice that sends the text elsewhere', [{ lang: 'fr-FR', localService: false }]],
  ['a voice of another language', [{ lang: 'en-US', localService: true }]],
] as const)
  test(`no button with ${what}`, async ({ page }) => {
    await onPage(page, voices)
    await call(page, 'voicesCome')
    await expect(listen(page)).toHaveCount(0)
  })

test('pieces come in the order of the page, each after a cancel, none too long, without sources or buttons', async ({
  page,
}) => {
  await onPage(page, [french])
  await start(page)
  for (let piece = 0; piece < 400 && (await page.locator('.player').count()) > 0; piece += 1)
    await call(page, 'endPiece')
  await expect(page.locator('.player')).toHaveCount(0)
  await expect(listen(page)).toBeFocused()
  const said = await spokenOn(page)
  const pieces = said.filter((one) => one !== 'cancel')
  for (const [rank, one] of said.entries()) if (one !== 'cancel') expect(said[rank - 1]).toBe('cancel')
  expect(pieces.length).toBeGreaterThan(10)
  expect(pieces[0]).toBe((await page.locator('h1').textContent())?.trim())
  for (const one of pieces) expect(seconds(one), one).toBeLessThan(LONGEST * 1.4)
  const all = pieces.join(' ')
  expect(all).not.toMatch(/€|Sources de cette partie|Copier le lien|Quitter vite/u)
  const titles = await page.locator('.part > header h2').allTextContents()
  const places = titles.map((title) => pieces.findIndex((one) => one.includes(title.trim())))
  expect(places).toEqual([...places].sort((a, b) => a - b))
  expect(places).not.toContain(-1)
})

test('pause stops the voice and goes on at the same sentence; previous, next and speed', async ({ page }) => {
  await onPage(page, [french])
  await start(page)
  const first = await pieceOf(page)
  await page.getByRole('button', { name: 'Phrase suivante' }).click()
  const second = await pieceOf(page)
  expect(second).not.toBe(first)
  await page.getByRole('button', { name: 'Pause' }).click()
  const paused = await spokenOn(page)
  expect(paused[paused.length - 1]).toBe('cancel')
  await call(page, 'endPiece')
  expect(await spokenOn(page)).toEqual(paused)
  await page.getByRole('button', { name: 'Continuer' }).click()
  expect(await pieceOf(page)).toBe(second)
  await page.getByRole('button', { name: 'Phrase précédente' }).click()
  expect(await pieceOf(page)).toBe(first)
  await page.getByLabel('Vitesse').selectOption('Lente')
  expect(await page.evaluate(() => localStorage.getItem('mieux-lire'))).toBe('{"speed":"slow"}')
  await page.getByRole('button', { name: 'Arrêter' }).click()
  await expect(page.locator('.player')).toHaveCount(0)
  await expect(listen(page)).toBeFocused()
})

test('a voice that stops goes on with the next sentence; one that never began is tried again, then told', async ({
  page,
}) => {
  await onPage(page, [french])
  await start(page)
  const first = await pieceOf(page)
  await page.clock.runFor(40_000)
  expect(await pieceOf(page)).not.toBe(first)
  await page.evaluate(() => Object.assign(window, { silent: true }))
  await call(page, 'endPiece')
  const mute = await pieceOf(page)
  const status = page.locator('.player [role="status"]')
  await expect(status).toBeEmpty()
  await page.clock.runFor(80_000)
  const said = (await spokenOn(page)).filter((one) => one === mute)
  expect(said).toHaveLength(2)
  await expect(status).toContainText('ne répond plus')
  await expect(page.getByRole('button', { name: 'Continuer' })).toBeVisible()
})

test('what is said is marked without a change in what a screen reader reads', async ({ page }) => {
  await onPage(page, [french])
  const before = await page.locator('main').innerHTML()
  await start(page)
  const marked = () =>
    page.evaluate(() => {
      const marks = (CSS as unknown as { highlights: Map<string, Set<Range>> }).highlights.get('spoken')
      return marks ? Array.from(marks, String) : []
    })
  expect(await marked()).toEqual([await page.locator('h1').textContent()])
  expect(await page.locator('main').innerHTML()).toBe(before)
  await page.keyboard.press('Escape')
  expect(await marked()).toEqual([])
})

test('a page that is left falls silent', async ({ page }) => {
  await onPage(page, [french])
  await start(page)
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide')))
  const said = await spokenOn(page)
  expect(said[said.length - 1]).toBe('cancel')
  await expect(page.locator('.player')).toHaveCount(0)
})
