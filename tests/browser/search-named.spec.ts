import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'
import { test } from './served-site.ts'

test.use({ viewport: { width: 360, height: 740 } })

const rows = (page: Page) => page.locator('[data-search-list] > li')
const status = (page: Page) => page.locator('[data-search-status]')

for (const [lang, question] of [
  ['fr', 'CPAM de Lyon'],
  ['fr', 'numéro de la sécu'],
  ['fr', '36.46'],
  ['fr', '+33 9 69 39 00 00'],
  ['fr', '116 117'],
  ['fr', 'défenseur des droit'],
  ['ar', '٣٦٤٦'],
  ['ar', 'رقم CPAM'],
  ['ar', 'المدافع عن الحقوق'],
] as const) {
  test(`${lang}: « ${question} », a number or a body, sent, answers first with a card to call`, async ({ page }) => {
    await page.goto(`/${lang}/recherche/`)
    await page.getByRole('searchbox').fill(question)
    await page.keyboard.press('Enter')
    await expect(rows(page).first().getByRole('link').first()).toHaveAttribute('href', /^tel:/u)
  })
}

for (const [lang, question, address] of [
  ['fr', 'lettre dossier médical', /^\/fr\/lettres\//u],
  ['fr', 'simulateur css', /^\/fr\/verifier\//u],
  ['fr', 'OPTAM', /^\/fr\/glossaire\/#/u],
  ['ar', 'نموذج رسالة الملف الطبي', /^\/ar\/lettres\//u],
  ['ar', 'تحقق', /^\/ar\/verifier\//u],
  ['ar', 'الوصي', /^\/ar\/glossaire\/#/u],
] as const) {
  test(`${lang}: « ${question} » finds a letter, a check-up or a word first`, async ({ page }) => {
    await page.goto(`/${lang}/recherche/#q=${encodeURIComponent(question)}`)
    await expect(rows(page).first().getByRole('link').first()).toHaveAttribute('href', address)
    await expect(status(page)).toContainText(/trouvée|الموجودة|صفحة واحدة/u)
  })
}

for (const [lang, question, words] of [
  ['fr', 'aide à mourir', 'mourir'],
  ['fr', 'Permis de conduire', 'Permis, conduire'],
  ['fr', 'visa pour le Canada', 'Canada'],
  ['ar', 'رخصة السياقة', 'رخصة، السياقة'],
] as const) {
  test(`${lang}: « ${question} » says that no page is about it, and whom to call, without the texts`, async ({
    page,
  }) => {
    const asked: string[] = []
    page.on('request', (request) => asked.push(new URL(request.url()).pathname))
    await page.goto(`/${lang}/recherche/#q=${encodeURIComponent(question)}`)
    await expect(status(page)).toContainText(words)
    await expect(rows(page)).toHaveCount(0)
    await expect(page.locator('[data-search-none] a.phone').first()).toBeVisible()
    await expect(page.locator('[data-search-none] a[href*="/themes/"]').first()).toBeVisible()
    expect(asked.filter((path) => /pagefind\.js|\.pf_|wasm/u.test(path))).toEqual([])
  })
}
