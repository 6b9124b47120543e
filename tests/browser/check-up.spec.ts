import type { Locator, Page } from '@playwright/test'
import { expect } from '@playwright/test'
import { test } from './served-site.ts'

/** Moves with the Tab key alone until `wanted` has the focus. */
async function tabTo(page: Page, wanted: Locator): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab')
    if (await wanted.evaluate((element) => element === document.activeElement)) return
  }
  throw new Error('The Tab key does not reach it.')
}

async function choose(page: Page, name: string, downs: number): Promise<void> {
  const group = page.getByRole('group', { name })
  await expect(group.getByRole('heading')).toBeFocused()
  await tabTo(page, group.getByRole('radio').first())
  await page.keyboard.press('Space')
  for (let press = 0; press < downs; press += 1) await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
}

test('the keyboard alone leads from the first question to the answer, and back', async ({ page }) => {
  await page.goto('/fr/verifier/ald-couts/')
  await tabTo(page, page.getByRole('button', { name: 'Commencer les questions' }))
  await page.keyboard.press('Enter')
  await choose(page, 'Une de ces situations', 4)
  await choose(page, 'De quel soin', 0)
  await choose(page, 'lié à une ALD', 2)
  await expect(page.getByRole('status')).toContainText('Question 4')
  const price = page.getByLabel('Quel prix le médecin')
  await tabTo(page, price)
  await page.keyboard.type('trente')
  await page.keyboard.press('Enter')
  await expect(price).toBeFocused()
  await expect(price).toHaveAccessibleDescription(/avec des chiffres/u)
  await price.press('ControlOrMeta+a')
  await page.keyboard.type('30')
  await page.keyboard.press('Enter')
  await tabTo(page, page.getByLabel('Quel est le tarif'))
  await page.keyboard.type('30,00 €')
  await page.keyboard.press('Enter')
  const title = page.getByRole('heading', { name: /^Consultation ordinaire/u })
  await expect(title).toBeFocused()
  await expect(page.locator('[data-result] [data-sum="total de la consultation"]')).toHaveText(/^\d+(?:,\d\d)?\s€$/u)
  await expect(page.locator('[data-result]')).toContainText('Ceci est une estimation')

  await tabTo(page, page.getByRole('button', { name: 'Question précédente' }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: /^Quel est le tarif/u })).toBeFocused()
})

test('answers enter neither address, history, storage nor any request', async ({ page, context }) => {
  await page.goto('/ar/verifier/a-qui-se-plaindre/')
  const before = { url: page.url(), history: await page.evaluate(() => history.length) }
  await page.locator('.check-up button.button').first().click()
  await expect(page.locator('fieldset:visible')).toHaveCount(1)
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.locator('input[value="caisse"]').check()
  await page.keyboard.press('Enter')
  await page.locator('input[value="decision"]').check()
  await page.keyboard.press('Enter')
  await expect(page.locator('[data-result] h3').first()).toBeFocused()
  expect(asked).toEqual([])
  expect({ url: page.url(), history: await page.evaluate(() => history.length) }).toEqual(before)
  expect(await page.evaluate(async () => [localStorage.length, sessionStorage.length, document.cookie, (await indexedDB.databases()).length])).toEqual([0, 0, '', 0])
  expect(await context.cookies()).toEqual([])
})

test('answers are written on the page only to print them', async ({ page }) => {
  await page.goto('/fr/falc/verifier/a-qui-se-plaindre/')
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printed', '')
  })
  await page.getByRole('button', { name: 'Commencer les questions' }).click()
  await page.getByLabel('On refuse de me soigner').check()
  await page.keyboard.press('Enter')
  await expect(page.locator('[data-answers]')).toBeHidden()
  await page.getByRole('button', { name: /^Imprimer/u }).click()
  await expect(page.locator('body[data-printed]')).toHaveCount(1)
  await expect(page.locator('[data-answers]')).toContainText('On refuse de me soigner')
  await page.getByRole('button', { name: 'Recommencer' }).click()
  await expect(page.locator('[data-answers] dd')).toHaveCount(0)
  await expect(page.locator('input:checked')).toHaveCount(0)
})

test('the engine is loaded only when the questions are opened', async ({ page }) => {
  const scripts: string[] = []
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(request.url())
  })
  await page.goto('/fr/verifier/css/')
  await page.waitForLoadState('networkidle')
  const opened = scripts.length
  expect(scripts.filter((url) => url.includes('check-up-talk'))).toEqual([])
  await page.getByRole('button', { name: 'Commencer les questions' }).click()
  await expect(page.locator('fieldset:visible')).toHaveCount(1)
  expect(scripts.length).toBeGreaterThan(opened)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })
  test('the same rules are read in words, each leading to its answer', async ({ page }) => {
    await page.goto('/en/verifier/ame/')
    await page.getByRole('link', { name: 'Start the questions' }).click()
    await expect(page.getByText('the person lives in Mayotte')).toBeVisible()
    await page.getByRole('link', { name: /^Yes, a child/u }).click()
    await expect(page.getByRole('heading', { name: /^Yes, a child/u })).toBeInViewport()
  })
})
