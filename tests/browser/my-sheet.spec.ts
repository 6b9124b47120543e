import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'
import { codeOfRank } from '../../src/codes/code.ts'
import { test } from './served-site.ts'

/** Well written, and of no page. */
const unknown = codeOfRank(89_999)

/** What the device keeps. */
const kept = (page: Page) => page.evaluate(() => ({ local: { ...localStorage }, session: { ...sessionStorage } }))

async function addFirst(page: Page, path: string): Promise<string> {
  await page.goto(path)
  const part = page.locator('.part').nth(1)
  await part.locator('.give > summary').click()
  await part.locator('.to-sheet').click()
  await expect(part.locator('.on-sheet a')).toBeFocused()
  return (await part.locator('h2').textContent()) ?? ''
}

test('parts added while reading are together on one sheet, with steps, papers and numbers each once', async ({
  page,
}) => {
  const first = await addFirst(page, '/fr/css/')
  const second = await addFirst(page, '/fr/ame/')
  await page.locator('.on-sheet a').click()
  await expect(page.locator('.sheet .side > section').nth(1)).toBeVisible()
  const titles = await page.locator('.sheet .side > section > header > h2').allTextContents()
  expect(titles[0]).toContain(first)
  expect(titles[1]).toContain(second)
  expect(titles.slice(2)).toEqual(['Les démarches', 'Les papiers à apporter', 'À qui téléphoner'])
  const numbers = await page.locator('.sheet section:last-of-type b').allTextContents()
  expect(numbers[0]).toBe('15')
  expect(new Set(numbers).size).toBe(numbers.length)
  const papers = await page.locator('.sheet .ticks > li').allTextContents()
  expect(new Set(papers).size).toBe(papers.length)
  expect(papers.length).toBeGreaterThan(3)
})

test('what is chosen lasts as long as the tab, and longer only when asked', async ({ page, context }) => {
  await page.goto('/fr/css/')
  expect(await kept(page)).toEqual({ local: {}, session: {} })
  await addFirst(page, '/fr/css/')
  expect((await kept(page)).local).toEqual({})
  const tab = await context.newPage()
  await tab.goto('/fr/ma-feuille/')
  await expect(tab.getByText('Votre feuille est vide')).toBeVisible()
  await tab.close()

  await page.goto('/fr/ma-feuille/')
  await page.getByLabel('Garder ma feuille sur cet appareil').check()
  const later = await context.newPage()
  await later.goto('/fr/ma-feuille/')
  await expect(later.locator('[data-list] li')).toHaveCount(1)
  await later.getByRole('button', { name: 'Effacer ma feuille' }).click()
  await expect(later.getByText('Votre feuille est vide')).toBeVisible()
  expect(await kept(later)).toEqual({ local: {}, session: {} })
})

test('a part is taken away from the sheet, and from what is kept', async ({ page }) => {
  await addFirst(page, '/fr/css/')
  await addFirst(page, '/fr/ame/')
  await page.locator('.on-sheet a').click()
  await page.locator('[data-list] .take-away').first().click()
  await expect(page.locator('[data-list] li')).toHaveCount(1)
  await page.reload()
  await expect(page.locator('[data-list] li')).toHaveCount(1)
  await expect(page.locator('[data-list] li')).toContainText('Aide médicale')
})

test('where the browser keeps nothing, the address of the sheet carries it', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('refused', 'SecurityError')
        },
      })
  })
  await addFirst(page, '/fr/css/')
  await page.locator('.on-sheet a').click()
  await expect(page).toHaveURL(/\/fr\/ma-feuille\/#\d{6}$/u)
  await expect(page.locator('[data-list] li')).toHaveCount(1)
})

test('a sheet that was sent is shown, keeps nothing by itself, and says which codes it does not know', async ({
  page,
}) => {
  await page.goto('/fr/css/')
  const code = (await page.locator('.part .give .code').first().textContent())?.replace(/\D/gu, '') ?? ''
  await page.goto(`/ar/ma-feuille/#${code}.${code}-fr.${unknown}`)
  await expect(page.locator('[data-list] li')).toHaveCount(3)
  await expect(page.locator('[data-list] li').nth(2)).toContainText(unknown)
  await expect(page.locator('.sheet section[lang="ar"][dir="rtl"]').first()).toContainText(/[\u0600-\u06FF]{3}/u)
  await expect(page.locator('.sheet section[lang="fr"][dir="ltr"]').first()).toContainText(/\p{L}{4}/u)
  expect(await kept(page)).toEqual({ local: {}, session: {} })
})

test('a translation that nobody has checked says so on the sheet too, once', async ({ page }) => {
  await page.goto('/en/css/')
  const notice = await page.locator('.preface > .notice').first().textContent()
  await addFirst(page, '/en/css/')
  await page.locator('.part').nth(2).locator('.give > summary').click()
  await page.locator('.part').nth(2).locator('.to-sheet').click()
  await page.locator('.on-sheet a').last().click()
  await expect(page.locator('.sheet .side > section').nth(1)).toBeVisible()
  await expect(page.locator('.sheet .notice', { hasText: notice?.trim().slice(0, 30) ?? '' })).toHaveCount(1)
})

test('a figure that has ended since is no figure of the day on the sheet either', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2030-01-15T12:00:00Z'))
  await page.goto('/fr/css/')
  const part = page.locator('.part', { has: page.locator('[data-valid-to]') }).first()
  await part.locator('.give > summary').click()
  await part.locator('.to-sheet').click()
  await part.locator('.on-sheet a').click()
  await expect(page.locator('.sheet .notice-expired').first()).toBeVisible()
  await expect(page.locator('.sheet [data-state="expired"]').first()).toBeVisible()
})

test('on paper there is the sheet and nothing else', async ({ page }) => {
  await addFirst(page, '/fr/css/')
  await page.locator('.on-sheet a').click()
  await expect(page.locator('.sheet .side > section').first()).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.sheet')).toBeVisible()
  await expect(page.locator('button:visible, input:visible, .foot:visible, .head:visible')).toHaveCount(0)
})
