import { expect } from '@playwright/test'
import { readLibrary } from '../../src/library/read.ts'
import { pages } from './built-pages.ts'
import { test } from './served-site.ts'

const library = await readLibrary('content', { today: '2026-11-27' })
const digits = (number: string) => number.replace(/\D/gu, '')
const written = new Set([
  ...[...library.facts.values()]
    .flat()
    .flatMap(({ unit, value }) => (unit === 'sms' && typeof value === 'string' ? [digits(value)] : [])),
  ...[...library.contacts.values()].flatMap(({ phone, sms }) => (phone === null && sms !== null ? [digits(sms)] : [])),
])

test('a number for people who cannot hear or speak is never a call, on any page', () => {
  expect(written.size).toBeGreaterThan(0)
  const calls = pages.flatMap(({ path, html }) =>
    Array.from(html.matchAll(/href="tel:([^"]+)"/gu), ([, number = '']) => ({ path, number: digits(number) })),
  )
  expect(calls.length).toBeGreaterThan(0)
  expect(calls.filter(({ number }) => written.has(number))).toEqual([])
})

for (const home of ['/fr/', '/en/', '/ar/', '/fr/falc/']) {
  test(`${home} offers every emergency number as a link, before its forms and within the first phone screen`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto(home)
    const shown = await page.locator('.urgent a').evaluateAll((links) =>
      links.map((link) => ({
        href: link.getAttribute('href') ?? '',
        bottom: link.getBoundingClientRect().bottom,
        height: link.getBoundingClientRect().height,
        beforeForms: Array.from(document.forms).every((form) =>
          Boolean(link.compareDocumentPosition(form) & Node.DOCUMENT_POSITION_FOLLOWING),
        ),
      })),
    )
    expect(shown.map(({ href }) => href)).toEqual(
      library.site.emergency.map(({ contact: { phone, sms } }) => (phone === null ? `sms:${sms}` : `tel:${phone}`)),
    )
    for (const { bottom, height, beforeForms } of shown) {
      expect(bottom).toBeLessThanOrEqual(844)
      expect(height).toBeGreaterThanOrEqual(44)
      expect(beforeForms).toBe(true)
    }
  })
}
