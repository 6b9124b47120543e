import { expect, it } from 'vitest'
import { soundContent, soundDay, twinInParts } from '../../src/checks/sound-content.ts'
import { libraryFromMemory } from '../../src/library/from-memory.ts'
import { makeNames } from '../../src/search/make-names.ts'
import { textRecords } from '../../src/search/text-records.ts'

const libraryOf = (files: Readonly<Record<string, string>>) =>
  libraryFromMemory(soundContent({ files }), { today: soundDay })
const sectionsOf = (files: Readonly<Record<string, string>>) =>
  makeNames(libraryOf(files), 'fr', true)
    .fiches.find(({ id }) => id === 'ame')
    ?.sections.map(({ id, easy }) => [id, easy])

it('the names say on which page the easy-to-read text has a section, and which it leaves out', () => {
  expect(sectionsOf({})).toEqual([
    ['essentiel', undefined],
    ['quoi', undefined],
  ])
  expect(sectionsOf(twinInParts())).toEqual([
    ['essentiel', undefined],
    ['quoi', 'suite'],
  ])
  expect(sectionsOf(twinInParts({ head: { omitted: '{quoi: x}' }, parts: {} }))).toEqual([
    ['essentiel', undefined],
    ['quoi', null],
  ])
})

it('the words of the titles and summaries of all pages are searched', () => {
  const files = twinInParts({ parts: { suite: { head: { title: 'Le parapluie', summary: 'Contre la pluie.' } } } })
  const record = textRecords(libraryOf(files)).find(({ fiche, level }) => fiche === 'ame' && level === 'falc')
  expect(record?.summary).toContain('Le parapluie')
  expect(record?.summary).toContain('Contre la pluie.')
})
