import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, test } from 'vitest'
import { expectedWordsSource } from '../../src/languages/expect-words.ts'
import { expectedWords } from '../../src/languages/expected-words.ts'
import { lackingIn } from '../../src/languages/words.ts'
import { shippedLanguages } from '../../src/library/shipped-languages.ts'

const root = join(import.meta.dirname, '../..')
const languages = shippedLanguages()

test('what every language must say is written from the French: npm run words', () => {
  const french = languages.get('fr')
  expect(french && expectedWordsSource(french)).toBe(readFileSync(join(root, 'src/languages/expected-words.ts'), 'utf8'))
})

it.each([...languages.values()].filter(({ status }) => status === 'published').map((file) => [file.code, file] as const))(
  'says everything in %s, which is published',
  (_code, file) => {
    expect([...lackingIn(file.interface, expectedWords.interface), ...lackingIn(file.texts, expectedWords.texts)]).toEqual([])
  },
)
