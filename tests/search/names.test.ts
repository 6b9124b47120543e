import { describe, expect, it } from 'vitest'
import { codeOfRank, groupCode } from '../../src/codes/code.ts'
import { resultObject } from '../../src/search/result-object.ts'
import { ficheAddress } from '../../src/site/addresses.ts'
import { askNames, fichesFor, indexOf, named, small } from './small-index.ts'

const ids = async (question: string) => (await fichesFor(small, question)).map(({ fiche }) => fiche.id)

it.each([
  ['sans-papiers', 'ame'],
  ["j'ai pas de papiers", 'ame'],
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

it('« sans papiers » is not asked of those who list the papers to bring', async () => {
  const index = indexOf([
    named('pass', 'La PASS', { sections: [{ id: 'papiers', title: 'Les papiers à apporter', code: null }] }),
    named('ame', 'AME', { names: ['sans papiers'] }),
  ])
  expect((await fichesFor(index, 'sans papiers')).map(({ fiche }) => fiche.id)).toEqual(['ame'])
  expect((await fichesFor(index, 'quels papiers apporter')).map(({ fiche }) => fiche.id)).toEqual(['pass'])
})

it('a whole name comes before a name that only holds the word', async () => {
  const index = indexOf([
    named('a', 'Les cartes de la mutuelle et autres papiers'),
    named('b', 'Autre chose', { names: ['mutuelle'] }),
  ])
  expect((await fichesFor(index, 'mutuelle'))[0]?.fiche.id).toBe('b')
})

it('a word that is cut down to an abbreviation is not taken for it', async () => {
  const index = indexOf([
    named('pass', 'La PASS'),
    named('a', 'Passer à autre chose'),
    named('b', 'Un rendez-vous passé'),
  ])
  expect((await fichesFor(index, 'pass')).map(({ fiche }) => fiche.id)).toEqual(['pass'])
  expect((await fichesFor(index, 'passer')).map(({ fiche }) => fiche.id)).not.toContain('pass')
})

it('the section is the one that holds what is asked beyond the title', async () => {
  expect((await fichesFor(small, "combien coûte l'AME"))[0]?.section?.id).toBe('cout')
  expect((await fichesFor(small, 'AME'))[0]?.section).toBeNull()
})

describe('a result says why it answers', () => {
  it('by the other name that the question is', async () => {
    expect((await fichesFor(small, 'cmu'))[0]?.name).toBe('CMU')
  })

  it('by the one that it says with other words, when nothing else says why', async () => {
    expect((await fichesFor(small, 'autre docteur absent'))[0]).toMatchObject({ name: 'autre médecin', section: null })
  })

  it('but not where the title says it, nor by a misspelling of the title', async () => {
    expect((await fichesFor(small, 'deuxiemme avi'))[0]).toMatchObject({ fiche: { id: 'deuxieme-avis' }, name: null })
    expect((await fichesFor(small, 'complémentaire'))[0]?.name).toBeNull()
  })

  it('with the spelling that was read for another', async () => {
    expect((await askNames(small, 'psyquiatrie')).mended).toEqual([{ typed: 'psyquiatrie', meant: 'psychiatrie' }])
  })
})

describe('a short code', () => {
  it.each([
    groupCode(codeOfRank(0)),
    `code ${codeOfRank(0)}`,
    `(${codeOfRank(0)})`,
    codeOfRank(0).replace(/0/g, 'O'),
    `https://exemple.fr/c/${codeOfRank(0)}/#ar`,
  ])('« %s » finds its fiche alone', async (question) => {
    expect((await fichesFor(small, question)).map(({ fiche, section }) => [fiche.id, section])).toEqual([['ame', null]])
  })

  it('finds its section', async () => {
    expect((await fichesFor(small, codeOfRank(1))).map(({ section }) => section?.id)).toEqual(['carte'])
  })

  it('that is wrong is told as a wrong code, with no page', async () => {
    const wrong = `${codeOfRank(0).slice(0, 5)}${(Number(codeOfRank(0)[5]) + 1) % 10}`
    expect(await askNames(small, wrong)).toMatchObject({
      found: [],
      wrongCode: { state: 'wrong-check-digit', code: wrong },
    })
    expect(await askNames(small, `code ${codeOfRank(0).slice(0, 4)}`)).toMatchObject({
      found: [],
      wrongCode: { state: 'wrong-length', digits: 4 },
    })
    expect(await askNames(small, codeOfRank(5))).toMatchObject({ found: [], wrongCode: { state: 'unknown' } })
  })

  it('is not complained of before it is whole', async () => {
    expect((await askNames(small, codeOfRank(0).slice(0, 5), { level: 'standard', typing: true })).wrongCode).toBeNull()
    expect((await askNames(small, codeOfRank(0).slice(0, 5))).wrongCode).toMatchObject({ state: 'wrong-length' })
  })

  it('is not seen in words, years or amounts', async () => {
    for (const question of ['code du travail', '2026', '12 euros', 'AME'])
      expect((await askNames(small, question)).wrongCode).toBeNull()
  })
})

it('the text of the reader’s level is opened where it exists', async () => {
  const [ame] = await fichesFor(small, 'AME', { level: 'falc' })
  expect([ame?.level, ame?.title]).toEqual(['falc', "L'aide médicale"])
  const [css] = await fichesFor(small, 'CSS', { level: 'falc' })
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
  const ask = async (question: string, level: 'standard' | 'falc') => (await fichesFor(easy, question, { level }))[0]
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

describe('a question that the site does not know', () => {
  it('says so rather than answer with a page that shares a common word', async () => {
    const index = indexOf(
      ['ame', 'pass', 'css', 'ald', 'sas'].map((id) => named(id, `Une aide : ${id}`, { theme: 'couverture' })),
    )
    expect(await askNames(index, 'aide à mourir')).toMatchObject({
      found: [],
      unknown: ['mourir'],
      nearest: ['couverture'],
    })
  })

  it('is still answered by the words that tell one page from the others', async () => {
    expect((await ids('téléconsultation spatiale violette'))[0]).toBe('teleconsultation')
    expect((await askNames(small, 'téléconsultation spatiale')).unknown).toEqual(['spatiale'])
  })

  it('finds nothing when it has no word, or small ones only', async () => {
    for (const question of ['', '  ', '?!', '…', 'bonjour', 'que faire', 'zzxqk'])
      expect(await ids(question)).toEqual([])
  })
})
