import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'
import { test } from './served-site.ts'

test.use({ viewport: { width: 360, height: 740 } })

const rows = (page: Page) => page.locator('[data-search-list] > li')

for (const [start, question] of [
  ['/fr/', 'médecin'],
  ['/fr/recherche/', 'médecin'],
  ['/ar/', 'طبيب'],
  ['/ar/recherche/', 'طبيب'],
] as const) {
  test(`going back to ${start} shows again the result that was followed, not another part of the page`, async ({
    page,
  }) => {
    await page.goto(start)
    await page.getByRole('searchbox').pressSequentially(question)
    await expect(rows(page).nth(4)).toBeVisible()
    await expect(page.locator('[data-search-status]')).not.toBeEmpty()
    const followed = rows(page).nth(4).getByRole('link').first()
    await followed.scrollIntoViewIfNeeded()
    await followed.click()
    await page.waitForLoadState()
    await page.goBack()
    await expect(page.getByRole('searchbox')).toHaveValue(question)
    await expect(followed).toBeInViewport()
  })
}

for (const [start, to, question] of [
  ['/fr/', 'en', 'AME'],
  ['/fr/recherche/', 'ar', 'AME'],
  ['/ar/recherche/', 'fr', 'CSS'],
] as const) {
  test(`changing language on ${start} keeps a question that is not answered yet, and so does coming back`, async ({
    page,
  }) => {
    let release = () => {}
    const held = new Promise<void>((resolve) => (release = resolve))
    await page.route(`**${start.slice(0, 3)}/names.json`, async (route) => {
      await held
      await route.continue().catch(() => undefined)
    })
    await page.goto(start)
    await page.getByRole('searchbox').fill(question)
    await page.locator(`.tongues a[lang="${to}"]`).click()
    await page.waitForURL(new RegExp(`/${to}/`, 'u'))
    await expect(page.getByRole('searchbox')).toHaveValue(question)
    await expect(rows(page).first()).toBeVisible()
    release()
    await page.goBack()
    await expect(page.getByRole('searchbox')).toHaveValue(question)
    await expect(rows(page).first()).toBeVisible()
  })
}
