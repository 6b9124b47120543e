import { describe, expect, it } from 'vitest'
import { givenCodes } from '../../src/codes/apart.ts'
import { slipsOf } from '../../src/codes/slips.ts'

describe('a slip', () => {
  it.each([
    ['neighbours exchanged', '101203', '102103', 'neighbours'],
    ['neighbours of two pairs exchanged', '100786', '100876', 'neighbours'],
    ['first and last pair exchanged', '100614', '140610', 'pairs'],
    ['last two pairs exchanged', '100614', '101406', 'pairs'],
    ['treize for trente', '100913', '100930', 'heard'],
    ['trente for treize', '100930', '100913', 'heard'],
    ['seventeen for seventy', '101717', '107017', 'heard'],
    ['soixante, dix for soixante-dix', '701234', '601012', 'split'],
    ['quatre-vingt, dix-huit for quatre-vingt-dix-huit', '109803', '108018', 'split'],
  ])('is known: %s', (_, code, becomes, kind) => {
    expect(slipsOf(code)).toContainEqual({ kind, becomes })
  })

  it('never gives the code itself, and always six digits', () => {
    for (const code of ['100001', '111111', '707070', '131313']) {
      for (const { becomes } of slipsOf(code)) {
        expect(becomes).toMatch(/^[0-9]{6}$/)
        expect(becomes).not.toBe(code)
      }
    }
  })
})

it('goes both ways, but for a number heard in two', () => {
  for (const code of ['101203', '100786', '131617', '707182']) {
    for (const { kind, becomes } of slipsOf(code)) {
      if (kind !== 'split') expect(slipsOf(becomes)).toContainEqual({ kind, becomes: code })
    }
  }
})

describe('a code near to one already given', () => {
  it('is told in both directions, even for a slip that goes one way', () => {
    const given = givenCodes()
    given.add('701234')
    expect(given.nearTo('601012')).toEqual({ code: '701234', slip: 'split' })
    const others = givenCodes()
    others.add('601012')
    expect(others.nearTo('701234')).toEqual({ code: '601012', slip: 'split' })
  })

  it('is free when two slips lie between them', () => {
    const given = givenCodes()
    given.add('100001')
    expect(given.nearTo('102029')).toBeNull()
  })
})
