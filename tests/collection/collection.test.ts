import { describe, expect, test } from 'vitest'
import { codeOfRank } from '../../src/codes/code.ts'
import { readChosen, withoutPart, withPart, writeChosen } from '../../src/collection/collection.ts'

const [one, two] = [codeOfRank(0), codeOfRank(27)]

describe('the parts in an address', () => {
  const chosen = [
    { code: one, text: 'ar' },
    { code: two, text: 'fr-falc' },
  ]

  test('are short, and read back as they were written', () => {
    expect(writeChosen(chosen, 'ar')).toBe(`${one}.${two}-fr-falc`)
    expect(readChosen(`#${one}.${two}-fr-falc`, 'ar')).toEqual({ chosen, print: false })
    expect(writeChosen(chosen, 'ar', true)).toBe(`${one}.${two}-fr-falc.p`)
    expect(readChosen(`#${one}.${two}-fr-falc.p`, 'ar')).toEqual({ chosen, print: true })
  })

  test('are nothing for nothing, and never ask to print it', () => {
    expect(writeChosen([], 'fr', true)).toBe('')
    expect(readChosen('', 'fr')).toEqual({ chosen: [], print: false })
  })

  test('pass over what is no code: a wrong digit, a script, another word', () => {
    const wrong = `${one.slice(0, -1)}${(Number(one.slice(-1)) + 1) % 10}`
    expect(readChosen(`#${wrong}.<b>.${one}-"><i>.q=secret.${two}`, 'fr').chosen).toEqual([{ code: two, text: 'fr' }])
  })

  test('are there once', () => {
    expect(readChosen(`#${one}.${one}-fr.${one}-en`, 'fr').chosen).toEqual([
      { code: one, text: 'fr' },
      { code: one, text: 'en' },
    ])
    expect(withPart(chosen, { code: one, text: 'ar' })).toBe(chosen)
    expect(withoutPart(chosen, { code: one, text: 'ar' })).toEqual([chosen[1]])
    expect(withoutPart(chosen, { code: one, text: 'en' })).toEqual(chosen)
  })
})
