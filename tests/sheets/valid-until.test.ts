import { describe, expect, it } from 'vitest'
import type { FactEntry } from '../../src/facts/fact.ts'
import { factOnDay } from '../../src/facts/on-day.ts'
import { validUntil } from '../../src/sheets/valid-until.ts'
import { entry } from '../facts/entry.ts'
import { sheetFiche, sheetLibrary, textOf } from './sheet-library.ts'

const version = textOf(sheetLibrary({ 'fr.md': sheetFiche({ essentiel: 'Payez {{un}} et {{deux}}.' }) }), 'fr/standard')
const { next } = version.review
const on = (today: string, facts: Readonly<Record<string, FactEntry>>, onSheet = Object.keys(facts)) => {
  const factOf = (id: string) => {
    const fact = facts[id]
    return fact === undefined ? null : factOnDay([fact], today)
  }
  return validUntil(version, {
    factOf,
    shown: onSheet.flatMap((id) => factOf(id) ?? []),
    isPast: (day) => day < today,
    today: () => today,
  })
}

describe('until when a sheet may be given', () => {
  const ends = { un: entry({ validTo: '2026-12-31' }), deux: entry({ validTo: '2027-03-31' }) }

  it('is the first end of its figures', () => {
    expect(on('2026-12-31', ends)).toEqual({ kind: 'until', day: '2026-12-31', marked: false })
  })

  it('is the next one the day after, and the sheet has marked figures', () => {
    expect(on('2027-01-01', ends)).toEqual({ kind: 'until', day: '2027-03-31', marked: true })
  })

  it('says nothing of figures that have ended and are not on the sheet', () => {
    expect(on('2027-01-01', ends, ['deux'])).toMatchObject({ day: '2027-03-31', marked: false })
  })

  it('is the day before a figure is to be checked again', () => {
    expect(on('2026-11-21', { un: entry({ seen: '2026-06-23' }) })).toMatchObject({ day: '2026-12-22' })
  })

  it('is the day for which the text is to be read again, when nothing ends before', () => {
    expect(on('2026-11-21', {})).toEqual({ kind: 'until', day: next, marked: false })
    expect(on(next, {})).toMatchObject({ kind: 'until', day: next })
  })

  it('is over the day after it', () => {
    expect(on('2027-05-02', {})).toEqual({ kind: 'over', day: next })
  })

  it('does not depend on emergency numbers', () => {
    const emergency = entry({ validTo: '2026-12-01', emergency: true })
    expect(on('2026-11-21', { un: emergency })).toMatchObject({ day: next })
  })
})
