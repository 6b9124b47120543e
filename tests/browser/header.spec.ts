import { expect } from '@playwright/test'
import { attribute, elementsOf, pageTree } from '../../src/audit/pages/page-tree.ts'
import type { SitePage } from '../../src/audit/pages/site-page.ts'
import { pages } from './built-pages.ts'
import { test } from './served-site.ts'

/** The page of a code speaks every language: it has no menu in one of them. */
const inOneLanguage = pages.filter(({ kind, path }) => kind !== 'code' && !path.startsWith('/c/'))

/** Addresses of the links in the top of a page, and the name of what stands there for the page itself. */
function topOf(page: SitePage): { links: string[]; here: string[]; ids: string[] } {
  const all = Array.from(elementsOf(pageTree(page)), ({ element }) => element)
  const header = all.find(({ tagName }) => tagName === 'header')
  const inTop = header === undefined ? [] : Array.from(elementsOf(header), ({ element }) => element)
  const anchors = inTop.filter(({ tagName }) => tagName === 'a')
  return {
    links: anchors.flatMap((link) => attribute(link, 'href') ?? []),
    here: anchors.flatMap((link) => (attribute(link, 'href') === null ? (attribute(link, 'lang') ?? 'level') : [])),
    ids: all.flatMap((element) => attribute(element, 'id') ?? []),
  }
}

test('the top of every page leads to its easy version, its languages, the phone, and what there is in sign language', () => {
  expect(inOneLanguage.length).toBeGreaterThan(100)
  for (const page of inOneLanguage) {
    const { links, here, ids } = topOf(page)
    expect(
      links.some((href) => href.startsWith('tel:')),
      `${page.path}: phone`,
    ).toBe(true)
    expect(
      links.includes('#langue-des-signes') && ids.includes('langue-des-signes'),
      `${page.path}: sign language`,
    ).toBe(true)
    const easy = links.some((href) => /^\/\w+\/(?:falc|easy)\//u.test(href)) || here.includes('level')
    expect(easy, `${page.path}: easy version`).toBe(true)
  }
})

test('a fiche leads to its own easy text, in the section that one reads', async ({ page }) => {
  await page.goto('/fr/css/#demander')
  const section = await page.evaluate(() => document.getElementById('demander')?.closest('.part')?.id ?? null)
  const easy = page.locator('.tongues a', { hasText: 'Simple' })
  await expect(easy).toHaveAttribute('href', section === null ? '/fr/falc/css/' : /^\/fr\/falc\/css\//u)
  await page.goto('/fr/falc/css/')
  await expect(page.locator('.tongues a[aria-current]', { hasText: 'Simple' })).toHaveCount(1)
})

test('a screen reader hears the whole of what is short for the eye', async ({ page }) => {
  for (const [lang, names] of Object.entries({
    fr: [/^Appeler \d\d \d\d/u, 'Simple (version simplifiée)', 'LSF (langue des signes)'],
    en: [/^Call \d\d \d\d/u, /^Simple \(simplified version\)/u, 'LSF (French sign language)'],
    ar: [/^اتصال .*\d\d \d\d/u, /^مبسط \(نسخة مبسطة\)/u, /^LSF \(لغة الإشارة الفرنسية\)/u],
  })) {
    await page.setViewportSize({ width: 390, height: 740 })
    await page.goto(`/${lang}/css/`)
    for (const name of names) await expect(page.locator('.head').getByRole('link', { name })).toBeVisible()
  }
})

test('the top takes two lines of a phone in French, and leaves the first screen to the answer', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 740 })
  await page.goto('/fr/css/', { waitUntil: 'networkidle' })
  await expect(page.locator('.head .reading-button')).toBeVisible()
  expect((await page.locator('.head').boundingBox())?.height).toBeLessThanOrEqual(100)
})
