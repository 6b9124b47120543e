import { expect, it } from 'vitest'
import { soundContent, soundDay } from '../../src/checks/sound-content.ts'
import { libraryFromMemory } from '../../src/library/from-memory.ts'
import { plainText, readersOf } from '../../src/reading/readers.ts'

const devis = 'fr: {name: devis, common: true, plain: Un prix.}\nen: {name: quote, plain: A price.}\n'

it('finds a word that readers of a language know in their easy texts only, and in other languages', () => {
  const library = libraryFromMemory(soundContent({ files: { 'glossary/devis.yaml': devis } }), { today: soundDay })
  const readerOf = readersOf(library, { ...plainText, explains: true })
  const found = (lang: string, level: 'standard' | 'falc', text: string) =>
    readerOf(lang, level)
      .findTerms(text)
      .map(({ id }) => id)
  expect(found('fr', 'standard', 'Un devis.')).toEqual([])
  expect(found('fr', 'falc', 'Un devis.')).toEqual(['devis'])
  expect(found('en', 'standard', 'A quote.')).toEqual(['devis'])
  expect(readerOf('fr', 'standard').term('devis')).toMatchObject({ name: 'devis' })
})
