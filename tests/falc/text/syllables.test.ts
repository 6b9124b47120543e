import { expect, it } from 'vitest'
import { syllables } from '../../../src/falc/text/syllables.ts'

it.each([
  ['eau', 1],
  ['aide', 1],
  ['carte', 1],
  ['cartes', 1],
  ['payer', 2],
  ['soins', 1],
  ['hôpital', 3],
  ['médecin', 3],
  ['rembourser', 3],
  ['nation', 2],
  ['créer', 2],
  ['théâtre', 2],
  ['maïs', 2],
  ['parlent', 1],
  ['moment', 2],
  ['complémentaire', 4],
  ['anniversaire', 4],
  ['œil', 1],
  ['chaque', 1],
  ['elle', 1],
  ['le', 1],
  ['gratuit', 2],
])('%s has %i spoken syllables', (word, expected) => {
  expect(syllables(word)).toBe(expected)
})
