import { expect } from '@playwright/test'
import { sampleOf } from './built-pages.ts'
import { test } from './served-site.ts'

const code = sampleOf('c/*').path.replaceAll(/\D/gu, '')
const pairs = code.match(/../gu)?.join(' ') ?? ''
const wrong = `${code.slice(0, 5)}${(Number(code[5]) + 1) % 10}`

/** The same digits as Arabic keyboards type them. */
const arabic = (digits: string) => digits.replaceAll(/\d/gu, (digit) => String.fromCodePoint(0x660 + Number(digit)))

for (const typed of [
  pairs,
  `code ${pairs}`,
  `(${pairs})`,
  pairs.replaceAll('0', 'O'),
  `https://exemple.fr/c/${code}/#ar`,
  `le code est ${pairs}`,
]) {
  test(`« ${typed} » sent in the search box opens the code`, async ({ page }) => {
    await page.goto('/fr/')
    await page.getByRole('searchbox').fill(typed)
    await page.keyboard.press('Enter')
    await page.waitForURL(new RegExp(`/c/${code}/`, 'u'))
  })
}

for (const typed of [`الرمز ${pairs}`, `(${arabic(pairs)})`, `الرمز هو ${arabic(code)}`]) {
  test(`in Arabic, « ${typed} » opens the code in Arabic`, async ({ page }) => {
    await page.goto('/ar/recherche/')
    await page.getByRole('searchbox').fill(typed)
    await page.keyboard.press('Enter')
    await page.waitForURL(new RegExp(`/c/${code}/#ar`, 'u'))
  })
}

test('in Arabic, with its own digits, a wrong code is told as a wrong code', async ({ page }) => {
  await page.goto('/ar/')
  await page.getByRole('searchbox').fill(`رمز ${arabic(wrong)}`)
  await expect(page.locator('[data-search-status]')).toContainText('أحد الأرقام خاطئ')
  await expect(page.locator('[data-search-list] > li')).toHaveCount(0)
})

test('a wrong code is told as a wrong code, not answered with pages', async ({ page }) => {
  await page.goto('/fr/')
  await page.getByRole('searchbox').pressSequentially(wrong)
  await expect(page.locator('[data-search-status]')).toContainText('Un chiffre est faux')
  await expect(page.locator('[data-search-list] > li')).toHaveCount(0)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/fr\/(?:recherche\/.*)?$/u)
})

test('a code that no page has is told too', async ({ page }) => {
  await page.goto('/fr/recherche/')
  await page.route('**/c/*/', (route) => route.fulfill({ status: 404 }))
  await page.getByRole('searchbox').fill(code)
  await page.keyboard.press('Enter')
  await expect(page.locator('[data-search-status]')).toContainText('n’existe pas')
})
