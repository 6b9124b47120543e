import { expect, test } from 'vitest'
import { givenMessage } from '../../src/collection/given-message.ts'
import type { SaidNumbers } from '../../src/collection/say-code.ts'
import { readNumbers, sayCode } from '../../src/collection/say-code.ts'
import { projectFile } from './project-words.ts'

const numbersOf = (lang: string): SaidNumbers => {
  const { numbers, zero } = projectFile(lang)
  return { numbers: readNumbers(numbers), zero: zero.replace('{$n}', '{n}'), comma: lang === 'ar' ? '، ' : ', ' }
}

test.each([
  ['fr', '100261', 'dix, zéro deux, soixante et un'],
  ['fr', '717180', 'soixante et onze, soixante et onze, quatre-vingts'],
  ['fr', '219100', 'vingt et un, quatre-vingt-onze, zéro zéro'],
  ['en', '100261', 'ten, zero two, sixty-one'],
  ['ar', '100261', 'عشرة، صفر اثنان، واحد وستون'],
])('in %s, %s is said by pairs', (lang, code, said) => {
  expect(sayCode(code, numbersOf(lang))).toBe(said)
})

test.each(['fr', 'en', 'ar'])('in %s, all numbers from 0 to 99 are there, each said in its own way', (lang) => {
  const { numbers } = numbersOf(lang)
  expect(numbers).toHaveLength(100)
  expect(new Set(numbers).size).toBe(100)
})

test('a language that does not say all its numbers says no code at all', () => {
  expect(sayCode('100261', { numbers: ['zéro', 'un'], zero: 'zéro {n}', comma: ', ' })).toBeNull()
})

test('a message names its part, or lists several, then gives the address and whom to call', () => {
  const words = { one: 'Une page\u00a0: {title}', several: 'Des pages\u00a0:', phone: '' }
  expect(givenMessage(['L’AME'], 'https://a.example/c/1/', words)).toBe("Une page : L'AME\nhttps://a.example/c/1/")
  expect(givenMessage(['Un', 'Deux'], 'https://a.example/#1', { ...words, phone: 'Appelez' })).toBe(
    'Des pages :\n- Un\n- Deux\nhttps://a.example/#1\nAppelez',
  )
})
