import { expect } from '@playwright/test'
import { test } from './served-site.ts'

for (const lang of ['fr', 'en', 'ar']) {
  test(`on /${lang}/, each theme names the subjects that have a page, and no other`, async ({ page }) => {
    await page.goto(`/${lang}/`)
    const cards = await page.locator('.topics > li').evaluateAll((all) =>
      all.map((card) => ({
        href: card.querySelector('a')?.getAttribute('href') ?? '',
        subjects: Array.from(card.querySelectorAll('.subjects li'), (item) => item.textContent ?? ''),
      })),
    )
    expect(cards.length).toBeGreaterThan(0)
    for (const { href, subjects } of cards) {
      await page.goto(href)
      const titles = await page.locator('main .list a').allTextContents()
      expect(subjects.length, href).toBeGreaterThan(0)
      for (const subject of subjects)
        expect(
          titles.map((title) => title.trim()),
          href,
        ).toContain(subject.trim())
    }
  })
}
