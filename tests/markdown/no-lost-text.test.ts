import { expect, test } from 'vitest'
import { html, plain, visibleText } from './context.ts'

/** Only the kind of spaces and of apostrophes may differ. */
const same = (text: string): string => text.replace(/\s+/g, ' ').replaceAll('’', "'").trim()

const traps = [
  'Ouvert à 9:00 et 10:30',
  '(prix :appel local)',
  "l'hôpital, l’hôpital",
  'a ::b :c[d]',
  '5 < 6 & 7 > 2',
  'Un <b>mot</b> et <script>alert(1)</script>',
  '{accolades} et {{ }}',
  'import x from "y"',
  'Tiret - et \u2014 et $5$ et ~ tilde et ^haut^',
  'Un :smile: et @nom et #mot',
  'Dans 3 à 5 jours, 14-18 h',
]

test.each(traps)('%s keeps every character', (text) => {
  const typed = same(text.replaceAll('\\', ''))
  expect(same(visibleText(html(text)))).toBe(typed)
  expect(same(visibleText(html(text, { level: 'falc' })))).toBe(typed)
  expect(same(plain(text))).toBe(typed)
})

test.each(['الموعد 10:30 صباحًا', 'اتصلوا على 01 53 62 40 30 الآن', 'المساعدة (AME) : 9:00', 'من 14-18'])(
  '%s keeps every character',
  (text) => {
    expect(visibleText(html(text, { lang: 'ar' }))).toBe(text)
    expect(plain(text, { lang: 'ar' })).toBe(text)
  },
)

test('a phone number typed in Arabic reads from left to right', () => {
  expect(html('على 01 53 62 40 30 الآن', { lang: 'ar' })).toContain('<bdi dir="ltr">01 53 62 40 30</bdi>')
})

test('text of nodes that content checks refuse stays readable, and nothing of them runs or loads', () => {
  const page = html(
    '![Une image](https://example.org/i.png) et `code`\n\n```\nbloc\n```\n\nNote[^1].\n\n[^1]: Le pied.',
  )
  for (const words of ['Une image', 'code', 'bloc', 'Note', 'Le pied.']) expect(visibleText(page)).toContain(words)
  expect(page).not.toMatch(/<img|<script/)
})
