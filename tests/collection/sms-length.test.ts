import { describe, expect, test } from 'vitest'
import { smsLength, smsText } from '../../src/collection/sms-length.ts'

const gsm = (characters: number, parts: number) => ({ alphabet: 'GSM-7', characters, parts })
const ucs = (characters: number, parts: number) => ({ alphabet: 'UCS-2', characters, parts })

describe('a text message of the seven-bit alphabet', () => {
  test.each([
    [0, 0],
    [1, 1],
    [160, 1],
    [161, 2],
    [306, 2],
    [307, 3],
    [459, 3],
    [460, 4],
  ])('of %i characters takes %i messages', (characters, parts) => {
    expect(smsLength('a'.repeat(characters))).toEqual(gsm(characters, parts))
  })

  test.each(['€', '[', ']', '{', '}', '\\', '^', '~', '|', '\f'])('counts %j for two', (sign) => {
    expect(smsLength(sign)).toEqual(gsm(2, 1))
    expect(smsLength(`${sign}${'a'.repeat(158)}`)).toEqual(gsm(160, 1))
    expect(smsLength(`${sign}${'a'.repeat(159)}`)).toEqual(gsm(161, 2))
  })

  test('never cuts a sign of two places between two messages', () => {
    expect(smsLength(`${'a'.repeat(152)}€${'a'.repeat(152)}`)).toEqual(gsm(306, 3))
  })

  test('has the French letters é è à ù, capital Ç and É, but not ç, ê, œ', () => {
    expect(smsLength('éèàùÇÉ')).toEqual(gsm(6, 1))
    for (const letter of 'çêœÊÀ') expect(smsLength(letter), letter).toEqual(ucs(1, 1))
  })
})

describe('a text message of two bytes a character', () => {
  test.each([
    [70, 1],
    [71, 2],
    [134, 2],
    [135, 3],
  ])('of %i Arabic letters takes %i messages', (characters, parts) => {
    expect(smsLength('ح'.repeat(characters))).toEqual(ucs(characters, parts))
  })

  test('counts a face for two, and never cuts it', () => {
    expect(smsLength('😀')).toEqual(ucs(2, 1))
    expect(smsLength(`${'ح'.repeat(66)}😀${'ح'.repeat(66)}`)).toEqual(ucs(134, 3))
  })

  test('one letter outside the alphabet makes the whole message so', () => {
    expect(smsLength(`${'a'.repeat(70)}ç`)).toEqual(ucs(71, 2))
  })
})

test('typography alone does not double a message', () => {
  const typed = smsText('Voici « vos droits »\u00a0: l’AME… – sœur')
  expect(typed).toBe('Voici "vos droits" : l\'AME... - soeur')
  expect(smsLength(typed).alphabet).toBe('GSM-7')
})
