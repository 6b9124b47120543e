import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'
import { deepQuestion } from './deep-question.ts'
import { test } from './served-site.ts'

interface Said {
  readonly text: string
  /** Milliseconds since the last key. */
  readonly after: number
  /** How many times, until then, keys were further apart than a pause: a busy machine types slowly. */
  readonly pauses: number
}

/** Records what the live region says, as a screen reader would hear it. */
async function listenTo(page: Page): Promise<() => Promise<Said[]>> {
  await page.evaluate(() => {
    const said: { text: string; after: number; pauses: number }[] = []
    let lastKey = Infinity
    let pauses = 0
    document.querySelector('input[type="search"]')?.addEventListener('input', () => {
      if (performance.now() - lastKey >= 500) pauses++
      lastKey = performance.now()
    })
    const region = document.querySelector('[data-search-status]')
    if (!region) return
    new MutationObserver(() => {
      const text = region.textContent ?? ''
      if (text !== '') said.push({ text, after: performance.now() - lastKey, pauses })
    }).observe(region, { childList: true, characterData: true, subtree: true })
    Reflect.set(window, 'said', said)
  })
  return () => page.evaluate(() => Reflect.get(window, 'said') as Said[])
}

test('one message after the pause, none between the keys', async ({ page }) => {
  await page.goto('/fr/recherche/')
  const said = await listenTo(page)
  const box = page.getByRole('searchbox')
  await box.pressSequentially('téléconsultation', { delay: 120 })
  await expect(page.locator('[data-search-status]')).toContainText(/trouvée/u)
  await expect.poll(async () => (await said()).at(-1)?.text).toMatch(/^\d+ pages? trouvée.*La téléconsultation/u)
  const heard = await said()
  for (const { after } of heard) expect(after).toBeGreaterThanOrEqual(500)
  expect(heard.length).toBeLessThanOrEqual(1 + (heard.at(-1)?.pauses ?? 0))
})

test('the same answer to another question is said again', async ({ page }) => {
  await page.goto('/fr/recherche/')
  const box = page.getByRole('searchbox')
  await box.fill('zzxqk')
  await expect(page.locator('[data-search-status]')).not.toBeEmpty()
  const said = await listenTo(page)
  for (const times of [1, 2]) {
    await page.keyboard.press('Enter')
    await expect.poll(async () => (await said()).length).toBe(times)
  }
  const [first, second] = await said()
  expect(second?.text).toBe(first?.text)
})

test('nothing is answered nor said while a word is being composed', async ({ page, browserName }) => {
  test.skip(browserName !== 'chromium', 'the keyboard of the protocol is Chromium’s')
  await page.goto('/ar/recherche/')
  const said = await listenTo(page)
  await page.getByRole('searchbox').focus()
  await page.waitForResponse((response) => response.url().includes('names.json'))
  const keyboard = await page.context().newCDPSession(page)
  await keyboard.send('Input.imeSetComposition', { text: 'ترجم', selectionStart: 4, selectionEnd: 4 })
  await page.waitForTimeout(900)
  expect(await said()).toEqual([])
  await expect(page.locator('[data-search-list] > li')).toHaveCount(0)
  await keyboard.send('Input.insertText', { text: 'ترجمة' })
  await expect(page.locator('[data-search-list] > li').first()).toBeVisible()
  await expect.poll(async () => (await said()).length).toBe(1)
})

test('results that come late leave alone the reader who is among the first ones', async ({ page }) => {
  let release = () => {}
  const held = new Promise<void>((resolve) => (release = resolve))
  await page.route('**/*.pf_index', async (route) => {
    await held
    await route.continue()
  })
  await page.goto('/fr/recherche/')
  await page.getByRole('searchbox').fill('CMU')
  await expect(page.locator('[data-search-list] > li').first()).toBeVisible()
  await page.getByRole('searchbox').fill(`hôpital ${deepQuestion}`)
  const link = page.locator('[data-search-list] > li').first().getByRole('link').first()
  await link.focus()
  const href = await link.getAttribute('href')
  release()
  await expect(page.locator('[data-search-status]')).toContainText(/trouvée/u)
  await expect(link).toBeFocused()
  await expect(link).toHaveAttribute('href', href ?? '')
})
