import { expect, it } from 'vitest'
import { soundContent, soundDay, twinInParts } from '../../src/checks/sound-content.ts'
import { libraryFromMemory } from '../../src/library/from-memory.ts'
import { ficheData } from '../../src/open-data/fiche-data.ts'
import { textAddress } from '../../src/site/addresses.ts'

const dataOf = (files: Readonly<Record<string, string>>, key: 'fr/standard' | 'fr/falc' | 'en/standard') => {
  const library = libraryFromMemory(soundContent({ files }), { today: soundDay })
  const fiche = library.fiches.get('ame')
  const version = fiche?.versions.get(key)
  if (fiche === undefined || version === undefined) throw new Error('no text')
  return ficheData(library, fiche, version, {
    address: (section, part) => textAddress(version, section, part),
    textOf: () => '',
    factOf: () => undefined,
  })
}

it('the open data of a text on several pages give the page and the address of each section', () => {
  const data = dataOf(twinInParts(), 'fr/falc')
  expect(data.sections.map(({ id, part, url }) => [id, part, url])).toEqual([
    ['essentiel', null, '/fr/falc/ame/#essentiel'],
    ['quoi', 'suite', '/fr/falc/ame/suite/#quoi'],
  ])
  expect(data.parts).toEqual([
    { id: 'suite', title: 'La suite', summary: 'Ce que la carte donne.', url: '/fr/falc/ame/suite/' },
  ])
  expect(data.omitted).toEqual([])
})

it('they say what the text leaves out, and why', () => {
  expect(dataOf(twinInParts({ head: { omitted: '{quoi: Trop long.}' }, parts: {} }), 'fr/falc').omitted).toEqual([
    { id: 'quoi', reason: 'Trop long.' },
  ])
  expect(dataOf({}, 'fr/standard')).toMatchObject({ parts: [], omitted: [] })
})

it('they give the questions that the text answers, in its language, with what the answer rests on', () => {
  const questions =
    '- {id: a, question: {fr: "Quand ?"}, section: quoi, rests_on: [casf.L251-1], elements: {fr: [voici]}}\n- {id: b, question: {fr: "Qui ?"}, section: essentiel, elements: {fr: [voici]}, falc_omitted: Rare.}\n'
  const files = { 'questions/ame.yaml': questions, ...twinInParts() }
  expect(dataOf(files, 'fr/standard').questions).toEqual([
    { id: 'a', text: 'Quand ?', section: 'quoi', url: '/fr/ame/#quoi', rests_on: ['casf.L251-1'] },
    { id: 'b', text: 'Qui ?', section: 'essentiel', url: '/fr/ame/#essentiel', rests_on: [] },
  ])
  expect(dataOf(files, 'fr/falc').questions).toEqual([
    { id: 'a', text: 'Quand ?', section: 'quoi', url: '/fr/falc/ame/suite/#quoi', rests_on: ['casf.L251-1'] },
  ])
  expect(dataOf(files, 'en/standard').questions).toEqual([])
})
