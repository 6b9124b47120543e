import { resolve } from 'node:path'
import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'
import { readLibrary } from '../../src/library/read.ts'
import { pages } from './built-pages.ts'
import { siteFolder, test } from './served-site.ts'

const second = process.env['SITE_SAMPLED'] !== undefined || siteFolder.includes('another-site')
const leaving = pages.filter(({ html }) => html.includes('data-leave'))
const [sample] = leaving.filter(({ kind, lang }) => kind === 'fiche' && lang === 'fr')

test('the fiches that ask for it can be left quickly, their sheets, check-ups and letters too', async () => {
  const { fiches, site } = await readLibrary(resolve(import.meta.dirname, '../../content'), { today: '2026-11-28' })
  const asked = second ? [] : [...fiches.values()].filter(({ quickLeave }) => quickLeave).map(({ id }) => id)
  const about = leaving.map(({ path }) => path).filter((path) => /^\/\w+\/(?:falc\/)?[\w-]+\/$/u.test(path))
  const expected = pages
    .map(({ path }) => path)
    .filter((path) => asked.some((id) => new RegExp(`^/\\w+/(?:falc/|easy/)?${id}/$`, 'u').test(path)))
  expect(about.filter((path) => !path.includes('/verifier/')).sort()).toEqual(
    expected.filter((path) => /^\/\w+\/(?:falc\/)?[\w-]+\/$/u.test(path)).sort(),
  )
  for (const { html, path } of leaving) expect(html, path).toContain(`href="${site.quickLeave?.url}" rel="noreferrer"`)
  if (!second)
    for (const path of ['/fr/ame/feuille/', '/fr/verifier/ame/', '/fr/lettres/contester-refus-ame/'])
      expect(leaving.map((page) => page.path)).toContain(path)
})

test.describe('a page that can be left quickly', () => {
  test.skip(sample === undefined, 'no page of this site can')

  /** The page, whose neutral one is asked of the network and never comes. */
  async function onPage(page: Page): Promise<string[]> {
    const asked: string[] = []
    await page.route(/^https:/u, (route) => {
      asked.push(`${route.request().url()} ${route.request().headers()['referer'] ?? ''}`.trim())
    })
    await page.goto(sample?.path ?? '', { waitUntil: 'networkidle' })
    return asked
  }
  /** What is left of the page right after an act of the reader, before any answer of the network. */
  const leftAfter = (page: Page, act: 'click' | 'Shift') =>
    page.evaluate((does) => {
      if (does === 'click') document.querySelector<HTMLElement>('[data-leave]')?.click()
      else for (const type of ['keydown', 'keyup']) dispatchEvent(new KeyboardEvent(type, { key: does }))
      return { boxes: document.body.getClientRects().length, title: document.title }
    }, act)
  const nothing = { boxes: 0, title: expect.not.stringContaining('AME') }

  test('is gone at once, however slow the network, and asks for the neutral page without saying where from', async ({
    page,
  }) => {
    const asked = await onPage(page)
    expect(await leftAfter(page, 'click')).toEqual(nothing)
    await expect.poll(() => asked).toEqual([expect.stringMatching(/^https:\/\/\S+$/u)])
  })

  test('is replaced: the way back does not lead to it', async ({ page, site }) => {
    await page.route(/^https:/u, (route) => route.fulfill({ body: 'neutral', contentType: 'text/html' }))
    await page.goto(`${site}/fr/`)
    await page.goto(`${site}${sample?.path}`, { waitUntil: 'networkidle' })
    await page.locator('[data-leave]').click()
    await expect(page.locator('body')).toHaveText('neutral')
    await page.goBack()
    await expect(page).toHaveURL(`${site}/fr/`)
  })

  test('goes at the third press of Shift, and says how many are left; capitals count for none', async ({ page }) => {
    const asked = await onPage(page)
    const status = page.locator('.leave [role="status"]')
    await page.keyboard.press('Shift')
    await expect(status).toContainText('(2)')
    for (const letter of 'ABC') await page.keyboard.press(`Shift+${letter}`)
    await page.keyboard.press('Shift')
    await expect(status).toContainText('(2)')
    await page.keyboard.press('Shift')
    await expect(status).toContainText('(1)')
    expect(asked).toEqual([])
    expect(await leftAfter(page, 'Shift')).toEqual(nothing)
    await expect.poll(() => asked.length).toBe(1)
  })

  test('keeps its link in sight without hiding what the keyboard is on, and says its purpose and its limits', async ({
    page,
  }) => {
    for (const width of [320, 390, 1280]) {
      await page.setViewportSize({ width, height: 740 })
      await onPage(page)
      const link = page.getByRole('link', { name: 'Quitter vite' })
      await expect(link).toHaveAccessibleDescription(/historique.*restent/u)
      const hidden = await page.evaluate(() => {
        const bar = document.querySelector('[data-leave]')
        const links = Array.from(document.querySelectorAll<HTMLElement>('main a[href], main summary'))
        return links.reverse().filter((target) => {
          target.focus()
          const { top, height } = target.getBoundingClientRect()
          return document.activeElement === target && height > 0 && top < (bar?.getBoundingClientRect().bottom ?? 0)
        }).length
      })
      expect(hidden).toBe(0)
      const box = await link.boundingBox()
      expect(box?.y).toBe(0)
      expect(box?.height).toBeGreaterThanOrEqual(44)
    }
    await page.emulateMedia({ media: 'print' })
    await expect(page.locator('.leave > a')).toBeHidden()
    await expect(page.locator('#quitter')).toBeHidden()
  })

  test('is a plain link to the neutral page without scripts', async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL })
    const page = await context.newPage()
    await page.route(/^https:/u, (route) => route.fulfill({ body: 'neutral', contentType: 'text/html' }))
    await page.goto(sample?.path ?? '')
    await page.locator('[data-leave]').click()
    await expect(page.locator('body')).toHaveText('neutral')
    await context.close()
  })
})
