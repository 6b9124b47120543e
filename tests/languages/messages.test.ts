import { describe, expect, it, test } from 'vitest'
import { alphabetOf } from '../../src/languages/alphabet.ts'
import { countForms } from '../../src/languages/count-forms.ts'
import type { Counted } from '../../src/languages/counted.ts'
import { compile } from '../../src/languages/message.ts'
import { formOf } from '../../src/languages/message-form.ts'
import { pluralFaults } from '../../src/languages/plural-faults.ts'
import { manyIn } from '../../src/site/client/search/say.ts'

const found = (locale: string, lines: string) => {
  const { say } = compile(`.input {$n :number}\n.match $n\n${lines}`, locale)
  return countForms((given: { readonly n: Counted }) => say(given), locale)
}

const russian = 'one {{{$n} страница}} few {{{$n} страницы}} many {{{$n} страниц}} * {{{$n} страницы}}'

describe('what scripts are given of a message that counts', () => {
  it('is two sentences where the language has two', () => {
    expect(found('fr', 'one {{1 page}} * {{{$n} pages}}')).toEqual({ one: '1 page', many: '{n} pages' })
  })

  it('is one sentence more for each other plural, and the browser chooses among them', () => {
    const words = found('ru', russian)
    expect(words).toEqual({
      one: '1 страница',
      many: '{n} страниц',
      'many-one': '{n} страница',
      'many-few': '{n} страницы',
      plurals: 'ru',
    })
    const dataset = {
      many: words['many'],
      manyOne: words['many-one'],
      manyFew: words['many-few'],
      plurals: words['plurals'],
    } as DOMStringMap
    expect([2, 5, 11, 21, 22, 25].map((number) => manyIn(dataset, number))).toEqual([
      '{n} страницы',
      '{n} страниц',
      '{n} страниц',
      '{n} страница',
      '{n} страницы',
      '{n} страниц',
    ])
  })
})

describe('the plurals of a message', () => {
  const faults = (locale: string, lines: string) => {
    const [choice] = formOf(`.input {$n :number}\n.match $n\n${lines}`).choices
    return choice && pluralFaults(choice, locale)
  }
  const none = { missing: [], unknown: [], mute: [] }

  it.each([
    ['ru', russian, none],
    ['ru', 'one {{{$n} a}} * {{{$n} b}}', { ...none, missing: ['few', 'many'] }],
    ['fr', 'one {{1 a}} * {{{$n} b}}', none],
    ['fr', 'few {{{$n} a}} one {{1 a}} * {{{$n} b}}', { ...none, unknown: ['few'] }],
    ['ru', 'one {{1 a}} few {{{$n} b}} many {{{$n} c}} * {{{$n} d}}', { ...none, mute: ['one'] }],
    ['ar', '1 {{a}} * {{{$n} b}}', none],
    ['ar', 'one {{a}} 2 {{b}} few {{{$n} c}} many {{{$n} d}} * {{{$n} e}}', { ...none, missing: ['zero'] }],
    ['zh', '* {{{$n} a}}', none],
  ])('in %s, %s', (locale, lines, expected) => {
    expect(faults(locale, lines)).toEqual(expected)
  })

  it('are not asked of a choice by words', () => {
    const [choice] = formOf('.input {$who :string}\n.match $who\nf {{elle}} * {{il}}').choices
    expect(choice && pluralFaults(choice, 'fr')).toEqual(none)
    expect(compile('.input {$who :string}\n.match $who\nf {{elle}} * {{il}}', 'fr').say({ who: 'f' })).toBe('elle')
  })
})

test('a blank that is given nothing is refused', () => {
  expect(() => compile('Texte du {$date}', 'fr').say({})).toThrow(/date/)
})

test('nothing is put around what is given: pages hold its direction themselves', () => {
  expect(compile('نص {$date}', 'ar').say({ date: '3 mai' })).toBe('نص 3 mai')
})

describe('an alphabet', () => {
  it('follows the order of its file, letters of two signs too', () => {
    const { compare, letterOf } = alphabetOf({ order: ['B', 'A', 'CH', 'C'], articles: [], glued: [] }, 'fr')
    expect(['chat', 'car', 'abri', 'bus', 'cube', 'zèbre'].toSorted(compare)).toEqual([
      'zèbre',
      'bus',
      'abri',
      'chat',
      'cube',
      'car',
    ])
    expect(['chat', 'car', 'Abri', '1 an'].map(letterOf)).toEqual(['CH', 'C', 'A', '#'])
  })

  it('leaves out the small words that begin a name', () => {
    const { keyOf } = alphabetOf({ order: null, articles: ['le', 'la'], glued: ["l'"] }, 'fr')
    expect(['Le lait', 'l’hôpital', "L'eau", 'lait', 'Lee'].map(keyOf)).toEqual([
      'lait',
      'hôpital',
      'eau',
      'lait',
      'Lee',
    ])
  })
})
