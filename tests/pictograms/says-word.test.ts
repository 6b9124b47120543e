import { expect, it } from 'vitest'
import { isMisread } from '../../src/pictograms/misread.ts'
import { wordsSaid } from '../../src/pictograms/says-word.ts'

it.each([
  ['Téléphonez à la caisse.', 'téléphon', true],
  ['L’ÉCRITURE', 'écri', true],
  ['vous avez peu d’argent', "peu d'argent", true],
  ['un\u00A0an', 'an', true],
  ['une analyse', 'an', false],
  ['votre désargent', 'argent', false],
  ['cela coûte 8\u00A0€', '€', true],
  ['C’est urgent ?', '?', true],
])('%j says %j: %s', (line, word, says) => {
  expect(wordsSaid(line, [word])).toEqual(says ? [word] : [])
})

it('ten people make a test, and two in three must understand', () => {
  expect(isMisread({ people: 9, understood: 0 })).toBe(false)
  expect(isMisread({ people: 10, understood: 6 })).toBe(true)
  expect(isMisread({ people: 10, understood: 7 })).toBe(false)
  expect(isMisread({ people: 12, understood: 8 })).toBe(false)
})
