import { describe, expect, it } from 'vitest'
import type { Standing, Version } from '../../src/library/fiche.ts'
import { shippedLanguages } from '../../src/library/shipped-languages.ts'
import { interfaceOf } from '../../src/site/strings/interface-of.ts'
import { siteWith } from './with-content.ts'

const { noticesOf, staleSections } = await siteWith({}, () => import('../../src/site/fiche/notices.ts'))

const sync = { state: 'current' } as const
const text = (standing: Standing, more: Partial<Version> = {}): Version =>
  ({
    fiche: 'ame',
    lang: 'fr',
    level: 'standard',
    file: '',
    status: 'published',
    title: '',
    summary: '',
    audience: '',
    keywords: [],
    sections: [],
    changes: [],
    openQuestions: [],
    places: new Map(),
    source: '',
    review: { on: '2026-01-01', by: '', next: '2027-01-01', owner: null, lawyer: null },
    standing,
    ...more,
  }) as Version
const told = (version: Version, today = '2026-11-21') =>
  noticesOf(version, interfaceOf(shippedLanguages(), version.lang), (day) => day < today).map(
    ({ text: words, french }) => `${french ? 'fr ' : ''}${words}`,
  )
const { fr, en, ar } = {
  fr: interfaceOf(shippedLanguages(), 'fr').words.notices,
  en: interfaceOf(shippedLanguages(), 'en').words.notices,
  ar: interfaceOf(shippedLanguages(), 'ar').words.notices,
}

describe('what a reader is told of a text', () => {
  it('nothing of a French text that is up to date', () => {
    expect(told(text({ kind: 'reference' }))).toEqual([])
  })

  it('that it is a draft, before all else', () => {
    expect(
      told(text({ kind: 'falc', validation: { state: 'none' }, sync }, { status: 'draft', level: 'falc' })),
    ).toEqual([fr.draft, fr.falcNone])
  })

  it('that its review is late, from the day after', () => {
    expect(told(text({ kind: 'reference' }), '2027-01-01')).toEqual([])
    expect(told(text({ kind: 'reference' }), '2027-01-02')).toEqual([expect.stringContaining('1er\u00a0janvier 2027')])
  })

  it('that a machine translated it, in its own language, with a way to the French', () => {
    expect(told(text({ kind: 'translation', method: 'machine', reviewed: null, sync }, { lang: 'en' }))).toEqual([
      `fr ${en.machine}`,
    ])
    expect(told(text({ kind: 'translation', method: 'machine', reviewed: null, sync }, { lang: 'ar' }))).toEqual([
      `fr ${ar.machine}`,
    ])
  })

  it('that nobody else has read a translation made by a person', () => {
    expect(told(text({ kind: 'translation', method: 'human', reviewed: null, sync }, { lang: 'en' }))).toEqual([
      `fr ${en.unreviewed}`,
    ])
  })

  it('nothing of a translation that a fluent person has reviewed, machine or not', () => {
    for (const method of ['human', 'machine'] as const)
      expect(
        told(text({ kind: 'translation', method, reviewed: { by: 'Ada', on: '2026-05-01' }, sync }, { lang: 'en' })),
      ).toEqual([])
  })

  it('who has read a simplified text, how many, when; or that the text has changed since', () => {
    const by = { group: 'Atelier de Lyon', people: 4, on: '2026-05-02' }
    expect(told(text({ kind: 'falc', validation: { state: 'validated', ...by }, sync }))).toEqual([
      fr.falcValidated({ group: 'Atelier de Lyon', people: '4', date: '2\u00a0mai 2026' }),
    ])
    expect(told(text({ kind: 'falc', validation: { state: 'outdated', ...by }, sync }))).toEqual([
      fr.falcOutdated({ group: 'Atelier de Lyon', date: '2\u00a0mai 2026' }),
    ])
  })

  it('that the buttons are in French, where they have no words in the language', () => {
    expect(told(text({ kind: 'translation', method: 'machine', reviewed: null, sync }, { lang: 'pl' }))).toEqual([
      fr.interfaceInFrench,
      `fr ${fr.machine}`,
    ])
  })
})

it('the sections that are behind the French are those that were not accepted since it changed', () => {
  const behind = { state: 'stale', sections: ['cout', 'qui'] } as const
  expect(staleSections(text({ kind: 'reference' }))).toEqual(new Set())
  expect(staleSections(text({ kind: 'falc', validation: { state: 'none' }, sync }))).toEqual(new Set())
  expect(staleSections(text({ kind: 'falc', validation: { state: 'none' }, sync: behind }))).toEqual(
    new Set(['cout', 'qui']),
  )
  expect(staleSections(text({ kind: 'translation', method: 'human', reviewed: null, sync: behind }))).toEqual(
    new Set(['cout', 'qui']),
  )
})
