import { expect, test as plain } from '@playwright/test'
import { pages } from './built-pages.ts'
import { test } from './served-site.ts'
import { onSmallSite } from './small-site.ts'

const sheets = pages.filter(({ path }) => path.endsWith('/feuille/'))
const texts = pages.filter(({ kind }) => kind === 'fiche' || kind.endsWith('/fiche'))

plain('every text has its sheet, linked from its page', () => {
  expect(sheets.length).toBeGreaterThan(0)
  const mains = texts.filter(({ path }) => sheets.some((sheet) => sheet.path === `${path}feuille/`))
  expect(mains.length).toBe(sheets.length)
  for (const { path, html } of mains) expect(html, path).toContain(`href="${path}feuille/"`)
})

// All of them, in the fonts that a reader without scripts has: as many tests as there are languages and levels.
for (const [kind, same] of Map.groupBy(sheets, ({ lang, level }) => `${lang}, ${level}`)) {
  test.describe(`sheets, ${kind}`, () => {
    test.use({ javaScriptEnabled: false, viewport: { width: 673, height: 1032 } })
    test.setTimeout(300_000)

    test('are two sides of A4, each', async ({ page }) => {
      const wrong: string[] = []
      for (const { path } of same) {
        await page.goto(path)
        const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
        const boxes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/gu)]
        const sizes = boxes.map(([, width, height]) => `${Math.round(Number(width))}x${Math.round(Number(height))}`)
        if (sizes.join() !== '595x842,595x842') wrong.push(`${path}: ${sizes.join()}`)
      }
      expect(wrong).toEqual([])
    })
  })
}

for (const [kind, same] of Map.groupBy(sheets, ({ level, dir }) => `${level}, ${dir}`)) {
  test(`letters on a sheet are large enough, ${kind}`, async ({ page }) => {
    const [sheet] = [...same].sort((one, other) => other.html.length - one.html.length)
    await page.goto(sheet?.path ?? '')
    await page.emulateMedia({ media: 'print' })
    const sizes = await page.evaluate(() => {
      const found: { text: string; points: number; words: boolean }[] = []
      const walker = document.createTreeWalker(document.querySelector('.sheet') ?? document.body, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const parent = node.parentElement
        if (!parent || node.textContent?.trim() === '') continue
        const points = Number.parseFloat(getComputedStyle(parent).fontSize) * 0.75
        found.push({ text: node.textContent ?? '', points, words: parent.closest('.words') !== null })
      }
      return found
    })
    const text = sheet?.level === 'standard' ? 11 : 14
    expect(sizes.filter(({ points }) => points < 9.49)).toEqual([])
    expect(sizes.filter(({ points, words }) => words && points < text - 0.01)).toEqual([])
  })
}

for (const [kind, same] of Map.groupBy(sheets, ({ lang, level }) => `${lang}, ${level}`)) {
  test(`a box to tick stands beside its words, ${kind}`, async ({ page }) => {
    await page.emulateMedia({ media: 'print' })
    const sunken: string[] = []
    for (const { path } of same.filter(({ html }) => html.includes('class="ticks"'))) {
      await page.goto(path)
      const items = await page.evaluate(() =>
        Array.from(document.querySelectorAll('.ticks > li'), (item) => {
          const words = document.createRange()
          words.selectNodeContents(item)
          const [first] = words.getClientRects()
          return { text: item.textContent ?? '', down: (first?.top ?? 0) - item.getBoundingClientRect().top }
        }),
      )
      sunken.push(...items.filter(({ down }) => down > 8).map(({ text }) => `${path}: ${text}`))
    }
    expect(sunken).toEqual([])
  })
}

test('the button that prints shows with scripts, and is not on paper', async ({ page }) => {
  await page.goto(sheets[0]?.path ?? '')
  await expect(page.locator('[data-print]')).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('[data-print]')).toBeHidden()
  for (const part of ['header.head', 'footer']) await expect(page.locator(part).first()).toBeHidden()
})

const small = onSmallSite({})

small(
  'where the site has an address, the first side has the code to photograph, in digits, and the phone',
  async ({ page }) => {
    await page.goto('/fr/ame/feuille/')
    const side = page.locator('.side').first()
    await expect(side.locator('img.qr')).toHaveAttribute('src', /^\/c\/\d+\/fr\.svg$/u)
    await expect(side.locator('.coupon .code')).toHaveText(/^\d\d \d\d \d\d$/u)
    await expect(side.locator('.coupon .phone')).not.toBeEmpty()
    await expect(page.locator('.to-write li')).toHaveCount(3)
  },
)
