import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, test } from 'vitest'
import { soundContent, soundDay } from '../../src/checks/sound-content.ts'
import { expectedWordsSource } from '../../src/languages/expect-words.ts'
import { expectedWords } from '../../src/languages/expected-words.ts'
import { lackingIn } from '../../src/languages/words.ts'
import { compareLanguage } from '../../src/library/compare-language.ts'
import { libraryFromMemory } from '../../src/library/from-memory.ts'
import { reportOn } from '../../src/library/report.ts'
import { shippedLanguages } from '../../src/library/shipped-languages.ts'
import type { Problem } from '../../src/problem.ts'
import { everydayWordsOf } from '../../src/search/everyday-words-of.ts'
import { acceptMessages } from '../../src/translations/accept-messages.ts'

const root = join(import.meta.dirname, '../..')
const languages = shippedLanguages()

test('what every language must say is written from the French: npm run words', () => {
  const french = languages.get('fr')
  expect(french && expectedWordsSource(french)).toBe(
    readFileSync(join(root, 'src/languages/expected-words.ts'), 'utf8'),
  )
})

it.each(
  [...languages.values()].filter(({ status }) => status === 'published').map((file) => [file.code, file] as const),
)('says everything in %s, which is published', (_code, file) => {
  expect([
    ...lackingIn(file.interface, expectedWords.interface),
    ...lackingIn(file.texts, expectedWords.texts),
  ]).toEqual([])
})

describe('the order of the languages', () => {
  const read = (files: Readonly<Record<string, string | null>>) =>
    libraryFromMemory(soundContent({ files }), { today: soundDay })
  const file = (name: string) => `name: ${name}\ndir: ltr\nstatus: published\n`
  const files = {
    'languages.yaml': null,
    'languages/fr.yaml': file('Français'),
    'languages/en.yaml': file('English'),
    'languages/br.yaml': file('Brezhoneg'),
  }
  const site = (languages: string) => ({
    ...files,
    'site.yaml': `name: Exemple\nhelpline: sante-info-droits\nlanguages: ${languages}\n`,
  })
  const codes = (given: Readonly<Record<string, string | null>>) => read(given).languages.map(({ code }) => code)

  it('is that of site.yaml, then that of their codes, French first', () => {
    expect(codes(site('[en, fr]'))).toEqual(['en', 'fr', 'br'])
    expect(codes(files)).toEqual(['fr', 'br', 'en'])
  })

  it('names no language without a file', () => {
    const { problems } = read(site('[fr, enn]'))
    expect(problems.filter(({ rule }) => rule === 'language-unknown')).toMatchObject([
      { file: 'content/site.yaml', line: 3, column: 17, hint: expect.stringContaining('« en »') },
    ])
  })
})

test('a folder that lays one message over the project’s own keeps the others, and its French is the reference', () => {
  const files = { 'languages/fr.yaml': 'name: Français\ndir: ltr\nstatus: published\ninterface:\n  skip: Au texte\n' }
  const { languageFiles } = libraryFromMemory(soundContent({ files }), { today: soundDay })
  expect(languageFiles.get('fr')?.interface).toMatchObject({
    skip: 'Au texte',
    menu: languages.get('fr')?.interface['menu'],
  })
})

test('everyday words are folded, as questions are: an editor types them with or without accents', () => {
  const files = {
    'languages/fr.yaml':
      'name: Français\ndir: ltr\nstatus: published\nsearch:\n  stop_words: Où\n  synonyms:\n    Bébé: Éveil\n',
  }
  const { languageFiles } = libraryFromMemory(soundContent({ files }), { today: soundDay })
  expect(everydayWordsOf(languageFiles, 'fr')).toMatchObject({ stopWords: 'ou', synonyms: 'bebe=eveil' })
})

test('accepting messages writes their hashes and nothing else', () => {
  const french = new Map([
    ['interface.skip', 'aaaaaaaaaaaa'],
    ['interface.menu', 'bbbbbbbbbbbb'],
  ])
  const before = '# Une note\nname: English # à relire\ninterface:\n  skip: Skip\n'
  const once = acceptMessages(before, french, ['interface.skip'])
  expect(once).toBe(`${before}\nsource:\n  interface.skip: aaaaaaaaaaaa\n`)
  expect(acceptMessages(once, french, ['interface.menu'])).toBe(
    `${before}\nsource:\n  interface.skip: aaaaaaaaaaaa\n  interface.menu: bbbbbbbbbbbb\n`,
  )
})

test('what the French lacks is an error: nothing would stand in its place; what another language lacks is a warning', () => {
  const whole = languages.get('fr')
  if (whole === undefined) throw new Error('No French.')
  const { skip: _, ...rest } = whole.interface
  const told = (code: string) => {
    const problems: Problem[] = []
    const file = { ...whole, code, interface: rest }
    const placeOf = () => ({ line: 1, column: 1 })
    compareLanguage(
      { file, placeOf },
      file,
      new Map(),
      'x.yaml',
      reportOn('x.yaml', (problem) => void problems.push(problem)),
    )
    return problems
      .filter(({ rule }) => rule === 'language-message-missing')
      .map(({ severity, message }) => `${severity} ${message.slice(0, 18)}`)
  }
  expect(told('fr')).toEqual(['error « interface.skip »'])
  expect(told('en')).toEqual(['warning « interface.skip »'])
})
