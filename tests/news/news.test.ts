import { describe, expect, it } from 'vitest'
import { factYaml } from '../../src/checks/sound-content.ts'
import { editorsEvents } from '../../src/news/calendar.ts'
import { newsOf } from '../../src/news/news.ts'
import { readWith } from '../status/write-content.ts'

const revalued = () =>
  factYaml({ id: 'ame.duration', value: '1', valid_to: '2026-03-31' }) +
  factYaml({ id: 'ame.duration', value: '2', valid_from: '2026-04-01' })

describe('what changed', () => {
  it('tells a revaluation to each fiche that shows the figure, from its first day', async () => {
    const library = await readWith({ 'facts/ame.yaml': revalued }, '2026-04-01')
    expect(newsOf(library, 'fr').map(({ kind, on, fiche }) => `${on} ${kind} ${fiche}`)).toEqual([
      '2026-04-01 fact ame',
      '2026-04-01 fact css',
    ])
  })
  it('says nothing of a revaluation to come', async () => {
    expect(newsOf(await readWith({ 'facts/ame.yaml': revalued }, '2026-03-31'), 'fr')).toEqual([])
  })
  it('tells what the editors wrote, newest first', async () => {
    const changes = 'changes: [{on: 2026-05-01, text: Ancien}, {on: 2026-06-01, text: Nouveau}]\nstatus: published'
    const library = await readWith(
      { 'fiches/ame/fr.md': (source) => source.replace('status: published', changes) },
      '2026-11-21',
    )
    expect(newsOf(library, 'fr').map((news) => (news.kind === 'fiche' ? news.text : ''))).toEqual(['Nouveau', 'Ancien'])
  })
})

describe("the editors' calendar", () => {
  it('holds the coming reviews and the ends of figures', async () => {
    const library = await readWith(
      { 'facts/ame.yaml': () => factYaml({ id: 'ame.duration', valid_to: '2026-12-31' }) },
      '2026-11-21',
    )
    expect(editorsEvents(library).map(({ on, uid }) => `${on} ${uid}`)).toEqual([
      '2027-01-01 chiffre-ame.duration-2027-01-01',
      '2027-05-01 relecture-ame-2027-05-01',
      '2027-05-01 relecture-css-2027-05-01',
    ])
  })
})
