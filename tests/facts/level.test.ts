import { expect, it } from 'vitest'
import { readingKey, readingOf } from '../../src/facts/level.ts'

it.each([
  ['fr', 'fr', 'standard'],
  ['fr-falc', 'fr', 'falc'],
  ['pt-BR', 'pt-BR', 'standard'],
  ['zh-Hans-easy', 'zh-Hans', 'easy'],
  ['zh-Hans-TW', 'zh-Hans-TW', 'standard'],
] as const)('%s names %s at the level %s, and is named so', (key, lang, level) => {
  expect(readingOf(key)).toEqual({ lang, level })
  expect(readingKey(lang, level)).toBe(key)
})
