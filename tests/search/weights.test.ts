import { describe, expect, it } from 'vitest'
import { soundContent, soundDay } from '../../src/checks/sound-content.ts'
import { libraryFromMemory } from '../../src/library/from-memory.ts'
import { makeNames } from '../../src/search/make-names.ts'
import { makeSearch } from '../../src/search/search.ts'
import { weightsOf } from '../../src/search/weights.ts'
import { fichesFor, indexOf, named } from './small-index.ts'

const library = (yaml?: string) =>
  libraryFromMemory(soundContent({ files: yaml === undefined ? {} : { 'search/weights.yaml': yaml } }), {
    today: soundDay,
  })
const weightsIn = (yaml?: string) => makeNames(library(yaml), 'fr', true).weights

describe('the weights of the search', () => {
  it('are in the index only where they differ from the usual ones', () => {
    const { names } = weightsOf({})
    expect(weightsIn()).toBeUndefined()
    expect(weightsIn(`names: {title: ${names.title}}\n`)).toBeUndefined()
    expect(weightsIn('names: {keyword: 3}\ntexts: 2\n')).toEqual({ names: { keyword: 3 }, texts: 2 })
    expect(weightsOf({ weights: { names: { keyword: 3 } } }).names).toEqual({ ...names, keyword: 3 })
  })

  it('decide which page comes first', async () => {
    const index = indexOf([
      named('titre', 'La mutuelle des gens'),
      named('mot-cle', 'Autre chose', { keywords: ['mutuelle des gens'] }),
      ...['un', 'deux', 'trois'].map((id) => named(id, `Le carnet ${id}`)),
    ])
    const first = async (weights: object) => (await fichesFor({ ...index, ...weights }, 'mutuelle gens'))[0]?.fiche.id
    expect(await first({})).toBe('titre')
    expect(await first({ weights: { names: { keyword: 5 } } })).toBe('mot-cle')
  })

  it('are numbers of a known kind', () => {
    const { problems } = library('names:\n  title: beaucoup\n')
    expect(problems).toMatchObject([{ file: 'content/search/weights.yaml', line: 2 }])
    expect(library('helps: {contacts: 2}\n').problems).toMatchObject([{ hint: expect.stringContaining('contact') }])
  })
})

it('a level that no text has is answered as the standard one', async () => {
  const index = indexOf([named('ame', 'Aide médicale')])
  const search = makeSearch(index, { words: async () => '', texts: null })
  const ask = async (level: string) => (await search.whole('aide médicale', { level })).found
  expect(await ask('inconnu')).toEqual(await ask('standard'))
})
