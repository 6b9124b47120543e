import { expect, test } from 'vitest'
import { saySize } from '../../src/site/client/offline/say-size.ts'
import { dated, madeAt, madeOn, mayReplace } from '../../src/site/worker/dated.ts'
import { sayCopy, sayLost } from '../../src/site/worker/say-in-page.ts'

const words = {
  lang: 'ar',
  dir: 'rtl',
  copy: 'نسخة بتاريخ {date}.',
  lost: 'لا شبكة.',
  newer: '',
  readNewer: '',
  update: '',
  useUpdate: '',
}
const html =
  '<!DOCTYPE html><html lang="ar" dir="rtl"><body><main id="texte" tabindex="-1"><p>نص</p></main></body></html>'

test('a copy says its day first, in the language of its page, by the clock of Paris', () => {
  const said = sayCopy(html, words, new Date('2026-11-27T23:30:00Z'))
  expect(said).toContain(
    '<main id="texte" tabindex="-1"><div class="wide" data-copy><p class="notice" role="status">نسخة بتاريخ 28 نوفمبر 2026.</p></div><p>نص',
  )
})

test('words in another language than the page say which', () => {
  expect(sayLost(html.replace('lang="ar" dir="rtl"', 'lang="en"'), words)).toContain(
    '<div class="wide" data-lost><p class="notice" role="status" lang="ar" dir="rtl">لا شبكة.',
  )
})

/** An answer of a server, as the worker receives it. */
function page(
  date: string | null,
  { status = 200, type = 'text/html; charset=utf-8', redirected = false } = {},
): Response {
  const response = new Response('', { status, headers: { 'content-type': type, ...(date === null ? {} : { date }) } })
  return Object.defineProperties(response, { type: { value: 'basic' }, redirected: { value: redirected } })
}
const [monday, tuesday] = ['Mon, 23 Nov 2026 10:00:00 GMT', 'Tue, 24 Nov 2026 10:00:00 GMT']

test('a late answer that is older than the copy does not take its place', () => {
  expect(mayReplace(page(tuesday), page(monday))).toBe(true)
  expect(mayReplace(page(monday), page(monday))).toBe(true)
  expect(mayReplace(page(monday), page(tuesday))).toBe(false)
  expect(mayReplace(page(monday), undefined)).toBe(true)
})

test('only whole pages of the site are kept', () => {
  expect(mayReplace(page(monday, { status: 404 }), undefined)).toBe(false)
  expect(mayReplace(page(monday, { redirected: true }), undefined)).toBe(false)
  expect(mayReplace(page(monday, { type: 'application/pdf' }), undefined)).toBe(false)
})

test('an answer without a day has that of its arrival', () => {
  expect(madeAt(dated(page(monday)))).toBe(Date.parse(monday))
  expect(Date.now() - madeAt(dated(page(null)))).toBeLessThan(60_000)
  expect(madeAt(madeOn(page(monday), new Date(tuesday)))).toBe(Date.parse(tuesday))
})

test.each([
  [999, 'fr', '1 ko'],
  [400_000, 'fr', '400 ko'],
  [1_234_567, 'fr', '1,2 Mo'],
  [7_600_323, 'en', '7.6 MB'],
  [123_456_789, 'en', '123 MB'],
  [2_000_000_000, 'fr', '2 Go'],
])('%i bytes are said in %s as %s', (bytes, lang, said) => {
  expect(saySize(bytes, lang).replace(/\s/gu, ' ')).toBe(said)
})
