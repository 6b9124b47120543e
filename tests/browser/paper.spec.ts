import { expect } from '@playwright/test'
import { sampleOf } from './built-pages.ts'
import { test } from './served-site.ts'

for (const kind of ['fiche', 'falc/fiche']) {
  test(`${kind} prints on sheets of A4`, async ({ page }) => {
    await page.goto(sampleOf(kind).path)
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
    const sheets = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/gu)]
    expect(sheets.length).toBeGreaterThan(0)
    // 210 × 297 mm in points, 72 an inch.
    for (const [, width, height] of sheets) {
      expect(Number(width)).toBeCloseTo(595, -1)
      expect(Number(height)).toBeCloseTo(842, -1)
    }
  })
}

test('the first sheet says the short answer, the code and whom to call', async ({ page }) => {
  await page.setViewportSize({ width: 658, height: 990 })
  const fiche = sampleOf('fiche')
  // The number at the foot of every page is the site's own.
  const [, number = ''] = /<a class="phone digits" href="tel:[^"]*"[^>]*>([^<]+)</u.exec(fiche.html) ?? []
  expect(number).not.toBe('')
  await page.goto(fiche.path)
  await page.emulateMedia({ media: 'print' })
  for (const part of ['.short', '.dates .code', '.hand .digits']) {
    const box = await page.locator(part).last().boundingBox()
    expect((box?.y ?? Infinity) + (box?.height ?? 0), part).toBeLessThan(990)
  }
  await expect(page.locator('.hand')).toContainText(number.replaceAll('&nbsp;', '\u00a0'))
  await expect(page.locator('.coupon')).toBeHidden()
})

test('a letter prints alone, ready to be sent', async ({ page }) => {
  await page.goto(sampleOf('lettres/*').path)
  await page.emulateMedia({ media: 'print' })
  for (const part of ['header', 'footer', 'form', 'h1']) await expect(page.locator(part).first()).toBeHidden()
  await expect(page.locator('.letter-sheet')).toBeVisible()
})
