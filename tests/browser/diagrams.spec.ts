/** Drawings of facts on built pages: seen in the order in which they are read, and alone on one sheet. */
import { expect } from '@playwright/test'
import { pages } from './built-pages.ts'
import { test } from './served-site.ts'

const drawn = pages.filter(({ html }) => html.includes('<figure id='))
const alone = pages.filter(({ path }) => /\/schema\/[a-z-]+\/$/u.test(path))

test('each drawing has a page of its own in its language, to which it leads', () => {
  expect(alone.length).toBeGreaterThan(0)
  for (const { html, path } of drawn.filter((page) => !alone.includes(page)))
    for (const [, id] of html.matchAll(/<figure id="([a-z-]+)"/g)) {
      const own = `${path}schema/${id ?? ''}/`
      expect(html).toContain(`href="${own}"`)
      expect(alone.map((page) => page.path)).toContain(own)
    }
})

test('nothing of a drawing is hidden or wider than a small phone, and what is heard comes in the order of what is seen', async ({
  page,
  site,
}) => {
  await page.setViewportSize({ width: 320, height: 640 })
  for (const { path } of alone) {
    await page.goto(`${site}${path}`)
    const told = await page.locator('figure.schema li').evaluateAll((rows) => {
      const boxes = rows.map((row) => row.getBoundingClientRect())
      return {
        ordered: boxes.every((box, rank) => rank === 0 || box.top >= (boxes[rank - 1]?.bottom ?? 0) - 1),
        inside: boxes.every((box) => box.left >= 0 && box.right <= document.documentElement.clientWidth),
        said: rows.every((row) => (row.textContent ?? '').trim() !== ''),
      }
    })
    expect(told, path).toEqual({ ordered: true, inside: true, said: true })
  }
})

test('alone on paper, a drawing fills one sheet, its code to photograph too', async ({ page, site }) => {
  for (const { path } of alone) {
    await page.goto(`${site}${path}`, { waitUntil: 'networkidle' })
    // Where the site knows its address, the page has these already.
    await page.evaluate(() => {
      const hand = document.querySelector('.hand')
      if (hand === null || hand.querySelector('.qr') !== null) return
      const qr = Object.assign(new Image(160, 160), { className: 'qr', src: '/logo.svg' })
      const address = Object.assign(document.createElement('p'), { textContent: 'exemple.fr/c/100000/' })
      hand.prepend(qr)
      hand.append(address)
    })
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
    expect(pdf.match(/\/Type \/Page\b(?!s)/g), path).toHaveLength(1)
  }
})
