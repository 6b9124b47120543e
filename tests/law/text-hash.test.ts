import { describe, expect, it } from 'vitest'
import { articleNumber } from '../../src/law/article-number.ts'
import { articleHash } from '../../src/law/text-hash.ts'

const text = "1° Lorsqu'ils l'établissent – « aux frais » – en application de l'article L. 161-33 ;"

describe('the hash of an article', () => {
  it.each([
    [
      'HTML around its lines and links',
      '<p>1° Lorsqu\'ils l\'établissent – « aux frais » – en application de l<a href="/x" title="art. L161-33 (V)">\'article L. 161-33 </a>;</p><p></p>',
    ],
    [
      'another white space',
      "1° Lorsqu'ils l'établissent – «\u00A0aux\n\nfrais » – en application de l'\u2009article L. 161-33;",
    ],
    [
      'curly apostrophes and straight quotes',
      '1° Lorsqu’ils l’établissent - "aux frais" - en application de l’article L. 161-33 ;',
    ],
    [
      'entities',
      "1° Lorsqu&#39;ils l&apos;&#xE9;tablissent &#8211; &quot;aux frais&quot; – en application de l'article L. 161-33 ;",
    ],
  ])('is the same with %s', (_, other) => {
    expect(articleHash(other)).toBe(articleHash(text))
  })
  it.each([
    ['a figure', text.replace('33', '34')],
    ['a word', text.replace('frais', 'seuls frais')],
    ['a sign', text.replace(' ;', '.')],
  ])('changes with %s', (_, other) => {
    expect(articleHash(other)).not.toBe(articleHash(text))
  })
  it('keeps what only looks like a tag', () => {
    expect(articleHash('si a < b et b > c')).not.toBe(articleHash('si a c'))
  })
})

it.each([
  ['L. 1110-3', 'L1110-3'],
  ['R*132-4', 'R132-4'],
  ['L861-11 ', 'L861-11'],
  ['R. 142\u20111\u2011A', 'R142-1-A'],
  ['459', '459'],
])('the number « %s » is written %s', (typed, num) => {
  expect(articleNumber(typed)).toBe(num)
})
