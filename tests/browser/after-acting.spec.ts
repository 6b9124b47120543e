import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'
import { axeCheck, axeLayout } from '../../src/audit/checks/axe.ts'
import type { Check } from '../../src/audit/checks/check.ts'
import { contrast } from '../../src/audit/checks/contrast.ts'
import { edges } from '../../src/audit/checks/edges.ts'
import { installInPage } from '../../src/audit/checks/in-page.ts'
import { reflow } from '../../src/audit/checks/reflow.ts'
import { targetSize } from '../../src/audit/checks/target-size.ts'
import { textSize } from '../../src/audit/checks/text-size.ts'
import { isExcepted } from '../../src/audit/exceptions.ts'
import { inWords } from '../../src/audit/in-words.ts'
import { pages } from './built-pages.ts'
import { test } from './served-site.ts'

/** What a page becomes once somebody has done something: the audit of files on disk never sees it. */
interface State {
  readonly name: string
  readonly path: string
  readonly act: (page: Page) => Promise<void>
}

async function ask(page: Page, question: string): Promise<void> {
  await page.locator('form[data-ready]').first().waitFor()
  await page.locator('#question').fill(question)
  await page.locator('#question').press('Enter')
  await expect(page.locator('[data-search-list] > li').first()).toBeVisible()
}

const atDesk =
  (...keys: string[]) =>
  async (page: Page) => {
    await ask(page, 'CSS')
    await expect(page.locator('[data-search-list] > li:focus')).toHaveCount(1)
    for (const key of keys) await page.keyboard.press(key)
  }

const statesIn = (lang: string): State[] => [
  {
    name: 'the desk with its results, a part in the tray, two texts beside',
    path: `/${lang}/conseil/`,
    act: async (page) => {
      await atDesk('a', 'd')(page)
      await expect(page.locator('.pane-text').first()).toContainText(/\p{L}{4}/u)
      await expect(page.locator('[data-tray] li')).toHaveCount(1)
    },
  },
  {
    name: 'the letters of the desk, to be changed',
    path: `/${lang}/conseil/`,
    act: async (page) => {
      await atDesk()(page)
      await page.locator('.keys summary').click()
    },
  },
  { name: 'the results of a search', path: `/${lang}/recherche/`, act: (page) => ask(page, 'AME') },
  {
    name: 'a sheet of two parts',
    path: `/${lang}/ma-feuille/#100261.100093`,
    act: (page) => expect(page.locator('.sheet .side > section').nth(1)).toBeVisible(),
  },
  {
    name: 'the reading help',
    path: `/${lang}/css/`,
    act: async (page) => {
      await page.locator('.reading-button').click()
      await expect(page.locator('section.reading')).toBeVisible()
    },
  },
  {
    name: 'a question of a check-up, answered with nothing',
    path: `/${lang}/verifier/css/`,
    act: async (page) => {
      await page.locator('.check-up button.button').first().click()
      await page.locator('fieldset:visible button, form:visible button[type="submit"]').first().click()
    },
  },
  {
    name: 'how a part is given',
    path: `/${lang}/css/`,
    act: (page) => page.locator('.give > summary').first().click(),
  },
]

/** The narrow window first: an act is done there, then the window grows. */
const checksAt: readonly (readonly [width: number, checks: readonly Check[]])[] = [
  [390, [axeCheck, targetSize, textSize, reflow]],
  [1440, [axeLayout, contrast, textSize, edges]],
]

test.use({ bypassCSP: true })

for (const lang of ['fr', 'ar'])
  for (const { name, path, act } of statesIn(lang))
    test(`${path}, ${name}: nothing against accessibility, narrow and wide`, async ({ page }) => {
      const shown = pages.find((one) => one.path === path.replace(/#.*/u, ''))
      if (shown === undefined) throw new Error(`No page at ${path}.`)
      await page.setViewportSize({ width: 390, height: 800 })
      await page.goto(path, { waitUntil: 'networkidle' })
      await act(page)
      await page.evaluate(installInPage)
      const findings = []
      for (const [width, checks] of checksAt) {
        await page.setViewportSize({ width, height: 800 })
        for (const check of checks)
          for (const fault of await check.run(page, shown)) findings.push({ page: path, profile: `${width}`, ...fault })
      }
      expect(inWords(findings.filter((finding) => !isExcepted(finding)))).toBe('')
    })
