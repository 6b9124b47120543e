import { describe, expect, it } from 'vitest'
import { parseMarkdown } from '../../src/markdown/parse.ts'
import { sectionHash } from '../../src/translations/hash.ts'
import { normalise, normalText } from '../../src/translations/normal-text.ts'

const french = "L'été, l'hôpital reçoit : « où ça ? » à Nîmes, à la ﬁn"

describe('a text keeps its hash', () => {
  it('typed on a Mac, which takes letters and accents apart', () => {
    const hash = (text: string) => sectionHash(text, parseMarkdown(text).children)
    expect(french.normalize('NFD')).not.toBe(french)
    expect(hash(french.normalize('NFD'))).toBe(hash(french))
    expect(hash('مُسْتَشْفَى أُخْرَى'.normalize('NFD'))).toBe(hash('مُسْتَشْفَى أُخْرَى'.normalize('NFC')))
  })

  it.each([
    ['soft hyphens and marks of width or direction', 'hô\u00ADpi\u200Btal \u2066x\u2069\uFEFF', 'hôpital x'],
    ['any apostrophe', 'l‘un l’une lʼautre', "l'un l'une l'autre"],
    ['any quotes', '“un”, „deux”, «trois»', '"un","deux","trois"'],
    ['any dash', 'a‐b‑c–d—e', 'a-b-c-d-e'],
    ['dots in one character', 'etc…', 'etc...'],
    ['spaces of any width', 'a\u00A0b\u202Fc\u3000d', 'a b c d'],
    ['a space before double signs', 'oui : non ; ah ! eh ?', 'oui: non; ah! eh?'],
  ])('with %s', (_, typed, normal) => {
    expect(normalise(typed)).toBe(normal)
  })

  it('with spaces in braces', () => {
    expect(normalText(parseMarkdown('Un {{ css.a }} ou {{  contact:b}}').children)).toBe(
      'Un {{css.a}} ou {{contact:b}}',
    )
  })
})
