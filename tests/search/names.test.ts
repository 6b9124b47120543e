import { describe, expect, it } from 'vitest'
import { codeOfRank, groupCode } from '../../src/codes/code.ts'
import { resultObject } from '../../src/search/result-object.ts'
import { makeSearch } from '../../src/search/search.ts'
import { ficheAddress } from '../../src/site/addresses.ts'
import { indexOf, named, small } from './small-index.ts'

const search = makeSearch(small, null)
const ids = async (question: string) => (await search(question, { level: 'standard' })).found.map(({ fiche }) => fiche.id)

it.each([
  ['sans-papiers', 'ame'],
  ["l'AME", 'ame'],
  ['A.M.E.', 'ame'],
  ['CMU', 'css'],
  ['docteur en vidéo', 'teleconsultation'],
  ['2eme avis', 'deuxieme-avis'],
  ['second avis', 'deuxieme-avis'],
  ["puis-je demander l'avis d'un autre médecin", 'deuxieme-avis'],
  ['psyquiatrie', 'soins-sans-consentement'],
])('%s finds %s first', async (question, id) => {
  expect((await ids(question))[0]).toBe(id)
})

it('a whole name comes before a name that only holds the word', async () => {
  const index = indexOf([named('a', 'Les cartes de la mutuelle et autres papiers'), named('b', 'Autre chose', { names: ['mutuelle'] })])
  const { found } = await makeSearch(index, null)('mutuelle', { level: 'standard' })
  expect(found[0]?.fiche.id).toBe('b')
})

it('the section is the one that holds what is asked beyond the title', async () => {
  const { found } = await search("combien coûte l'AME", { level: 'standard' })
  expect(found[0]?.section?.id).toBe('cout')
  const named = await search('AME', { level: 'standard' })
  expect(named.found[0]?.section).toBeNull()
})

it('a short code, with or without spaces, finds its fiche or section alone', async () => {
  const whole = await search(groupCode(codeOfRank(0)), { level: 'standard' })
  expect(whole.found.map(({ fiche, section }) => [fiche.id, section])).toEqual([['ame', null]])
  const part = await search(codeOfRank(1), { level: 'standard' })
  expect(part.found.map(({ section }) => section?.id)).toEqual(['carte'])
})

it('the text of the reader’s level is opened where it exists', async () => {
  const [ame] = (await search('AME', { level: 'falc' })).found
  expect([ame?.level, ame?.title]).toEqual(['falc', "L'aide médicale"])
  const [css] = (await search('CSS', { level: 'falc' })).found
  expect(css?.level).toBe('standard')
})

describe('an easy-to-read text on several pages', () => {
  const easy = indexOf([
    named('ame', "L'Aide médicale", {
      levels: { standard: "L'Aide médicale", falc: "L'aide médicale" },
      sections: [
        { id: 'cout', title: 'Combien cela coûte', code: null },
        { id: 'refus', title: 'En cas de refus', code: codeOfRank(2), easy: 'refus' },
        { id: 'textes', title: 'Les textes de loi', code: codeOfRank(3), easy: null },
      ],
    }),
  ])
  const ask = async (question: string, level: 'standard' | 'falc') => (await makeSearch(easy, null)(question, { level })).found[0]
  const urls = async (question: string, level: 'standard' | 'falc') => {
    const found = await ask(question, level)
    const { url, section } = found ? resultObject(found, ficheAddress) : { url: '', section: null }
    return [url, section?.url]
  }

  it('is opened on the page that has the section', async () => {
    expect(await urls('refus aide médicale', 'falc')).toEqual(['/fr/falc/ame/', '/fr/falc/ame/refus/#refus'])
    expect(await urls('refus aide médicale', 'standard')).toEqual(['/fr/ame/', '/fr/ame/#refus'])
    expect(await urls('combien coûte aide médicale', 'falc')).toEqual(['/fr/falc/ame/', '/fr/falc/ame/#cout'])
    expect(await urls(codeOfRank(2), 'falc')).toEqual(['/fr/falc/ame/', '/fr/falc/ame/refus/#refus'])
  })

  it('never sends to a section that it leaves out: the full text has it', async () => {
    expect(await urls('textes loi aide médicale', 'falc')).toEqual(['/fr/falc/ame/', undefined])
    expect(await urls('textes loi aide médicale', 'standard')).toEqual(['/fr/ame/', '/fr/ame/#textes'])
    expect(await urls(codeOfRank(3), 'falc')).toEqual(['/fr/ame/', '/fr/ame/#textes'])
  })
})

it('nothing found offers words that look a little alike', async () => {
  const answer = await search('consultatoire', { level: 'standard' })
  expect(answer.found.length > 0 || answer.nearest.length > 0).toBe(true)
  expect((await search('zzxqk', { level: 'standard' })).found).toEqual([])
})

it('an empty question finds nothing', async () => {
  for (const question of ['', '  ', '?!', '…']) expect(await ids(question)).toEqual([])
})
