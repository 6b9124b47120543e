import { describe, expect, it } from 'vitest'
import { hasOneOf, wordFinder } from '../../src/translations/wording.ts'

describe('a word is found', () => {
  it.each([
    ['users', 'The Users come.', 4],
    ['users', 'Superusers come.', null],
    ['user', 'The users come.', null],
    ['co-payment', 'A co-payment (one).', 2],
    ['direct payment', 'A direct\u00A0payment.', 2],
    ["l'usager", 'De l’usager.', 3],
    ['المستخدمين', 'لجنة المستخدمين هنا', 5],
    ['المستخدمين', 'وللجنة والمستخدمين', 7],
    ['نقابة', 'اكتبوا إلى النقابة', 11],
    ['نقابة', 'بنقابة الأطباء', 0],
    ['نقابة', 'نقابتهم', null],
    ['حقوق', 'حُقُوق كاملة', 0],
    ['CSS', 'لديكم AME وCSS معًا', 10],
    ['CSS', 'الاشتراك في بـCSS', 12],
    ['Ordre', 'كتبوا لOrdres', null],
  ])('« %s » in « %s »', (word, text, at) => {
    expect(wordFinder(word)(text)?.start ?? null).toBe(at)
  })

  it('among several', () => {
    expect(hasOneOf('Show your health card.', ['carte', 'health card'])).toBe(true)
    expect(hasOneOf('Show it.', ['carte', 'health card'])).toBe(false)
    expect(hasOneOf('Show it.', [])).toBe(false)
  })
})
