import { expect, it } from 'vitest'
import { changeInWords } from '../../../../src/site/client/falc-tool/in-words.ts'

const change = (before: number | null, after: number, remarks: Readonly<Record<string, number>> = {}) =>
  changeInWords({ file: '-', before, after, ready: true, wasReady: true, remarks })

it.each([
  [change(null, 40), ''],
  [
    change(40, 52, { 'num-digits': -2, page: 1 }),
    'Votre changement fait passer le score de 40 à 52 (+12). 1 remarque de plus, 2 remarques de moins.',
  ],
  [change(52, 40), 'Votre changement fait passer le score de 52 à 40 (−12).'],
  [change(40, 40, { page: -1 }), 'Votre changement laisse le score à 40. 1 remarque de moins.'],
])('says what a change did: %s', (said, expected) => {
  expect(said).toBe(expected)
})
