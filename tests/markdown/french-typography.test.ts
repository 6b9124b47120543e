import { expect, test } from 'vitest'
import { frenchTypography } from '../../src/markdown/french-typography.ts'

/** No-break spaces made visible: `_` for U+00A0, `~` for U+202F. */
const visible = (text: string): string => frenchTypography(text).replaceAll('\u00A0', '_').replaceAll('\u202F', '~')

test.each([
  ["Qu'est-ce que c'est ?", 'Qu’est-ce que c’est~?'],
  ["avant un nœud : l'", 'avant un nœud_: l’'],
  ['Attention : oui ; non !', 'Attention_: oui~; non~!'],
  ['Dites « oui » ici', 'Dites «_oui_» ici'],
  ['décret n° 2020', 'décret n°_2020'],
  ['10 339 € et 1 234 567', '10~339_€ et 1~234~567'],
  ['14 h 30 et 70 %', '14_h_30 et 70_%'],
])('%s', (text, expected) => {
  expect(visible(text)).toBe(expected)
})

test.each([
  '9:00',
  '10:30',
  'Ouvert:non',
  'https://example.org/a?b=c;d:e!',
  "https://example.org/l'aide",
  'aide@example.org',
  '01 53 62 40 30',
  '0 800 840 800',
  '116 117',
  'de 2 à 3',
  'en 2026 120 personnes',
])('%s comes out as typed', (text) => {
  expect(frenchTypography(text)).toBe(text)
})
