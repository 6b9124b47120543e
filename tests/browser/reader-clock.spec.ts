import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'
import { test } from './served-site.ts'

/** Puts two figures in a page as a build would: one that ends on the last day of 2026, one to check again from 2027. */
async function withFigures(page: Page): Promise<void> {
  await page.route('**/fr/css/', async (route) => {
    const response = await route.fetch()
    const figures =
      '<p id="essai"><span class="fact" data-valid-to="2026-12-31">8 €</span> <span class="fact" data-recheck-on="2027-01-01" data-seen="2026-07">9 €</span></p>'
    await route.fulfill({
      response,
      body: (await response.text()).replace(/<div class="words[^"]*">/u, (start) => `${start}${figures}`),
    })
  })
}

const said = async (page: Page) => ((await page.locator('#essai').textContent()) ?? '').replace(/\s/gu, ' ')
const former = '(ancien chiffre : 8 €, valable jusqu’au 31 décembre 2026)'
const old = '9 € (vu pour la dernière fois : juillet 2026)'

test('the last evening in Paris a figure is still today’s; a minute after midnight it is not, without a reload', async ({
  page,
}) => {
  await withFigures(page)
  await page.clock.install({ time: new Date('2026-12-31T23:58:30+01:00') })
  await page.goto('/fr/css/')
  expect(await said(page)).toBe('8 € 9 €')
  await page.clock.runFor('03:00')
  await expect.poll(() => said(page)).toBe(`${former} ${old}`)
  await expect(page.locator('.notice-expired').first()).toContainText('1er janvier 2027')
})

test.describe('whatever the reader’s time zone', () => {
  test.use({ timezoneId: 'Pacific/Noumea' })
  test('the day is that of Paris: at Nouméa the figure turns at the same moment', async ({ page }) => {
    await withFigures(page)
    await page.clock.setFixedTime(new Date('2026-12-31T23:59:00+01:00'))
    await page.goto('/fr/css/')
    expect(await said(page)).toBe('8 € 9 €')
    await page.clock.setFixedTime(new Date('2027-01-01T00:00:30+01:00'))
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
    expect(await said(page)).toBe(`${former} ${old}`)
  })
})

test('a page past the day of its next reading says so, in its language, with someone to ask', async ({ page }) => {
  for (const [path, words] of [
    ['/fr/css/', 'devait être revérifiée'],
    ['/en/css/', 'should have been checked again'],
    ['/ar/css/', 'كان يجب التحقق'],
  ] as const) {
    await page.clock.setFixedTime(new Date('2026-11-28T12:00:00+01:00'))
    await page.goto(path)
    await expect(page.locator('.notice-overdue')).toHaveCount(0)
    await page.clock.setFixedTime(new Date('2031-01-01T12:00:00+01:00'))
    await page.goto(path)
    await expect(page.locator('.notice-overdue')).toContainText(words)
    await expect(page.locator('.notice-overdue')).toContainText(/\d\d.\d\d/u)
  }
})
