import { describe, expect, it } from 'vitest'
import { fromMarkdown, fromPlainText } from '../../../src/falc/text/build.ts'
import type { FalcText, WordToken } from '../../../src/falc/text/falc-text.ts'

const tokensOf = (source: string): string[] =>
  fromPlainText(source).sentences.flatMap((sentence) => sentence.tokens.map((token) => `${token.kind}:${token.text}`))
const word = (source: string): WordToken | undefined => fromPlainText(source).words[0]

const counts: readonly (readonly [string, number])[] = [
  ["l'hôpital", 1],
  ['l’hôpital', 1],
  ['est-ce', 1],
  ['aujourd’hui', 1],
  ['y a-t-il', 2],
  ['1 200,50 €', 1],
  ['12/03/2021', 1],
  ['le 1er mai', 3],
  ['14h30', 1],
  ['01 23 45 67 89', 1],
  ['vous + moi', 2],
  ['www.ameli.fr/assure', 1],
  ['jean@exemple.fr', 1],
  ['S.N.C.F.', 1],
  ['😀 !', 0],
]

const kinds: readonly (readonly [string, readonly string[]])[] = [
  ['le 12 mai', ['word:le', 'number:12', 'word:mai']],
  ['30 %', ['number:30', 'punctuation:%']],
  ['1 000 000 €', ['number:1 000 000', 'punctuation:€']],
  ['de 8h à 17h', ['word:de', 'number:8h', 'word:à', 'number:17h']],
  ['la 2e fois', ['word:la', 'number:2e', 'word:fois']],
  ['Fin.Debut', ['word:Fin', 'punctuation:.', 'word:Debut']],
  ['(oui)', ['punctuation:(', 'word:oui', 'punctuation:)']],
  ['non...', ['word:non', 'punctuation:...']],
]

const parts: readonly (readonly [string, string, string, string])[] = [
  ['l’hôpital', "l'", 'hôpital', ''],
  ['Qu’est-ce', "qu'", 'est', '-ce'],
  ['avez-vous', '', 'avez', '-vous'],
  ['a-t-il', '', 'a', '-t-il'],
  ['rendez-vous', '', 'rendez-vous', ''],
  ["aujourd'hui", '', "aujourd'hui", ''],
  ['c’est-à-dire', '', "c'est-à-dire", ''],
]

/** Every token without markup inside must be what the source holds at its place. */
function misplaced(text: FalcText): string[] {
  return text.sentences
    .flatMap((sentence) => sentence.tokens)
    .filter((token) => token.kind !== 'reference' && text.source.slice(token.start, token.end) !== token.text)
    .map((token) => token.text)
}

describe('tokens', () => {
  it.each(counts)('counts « %s » as %i', (source, expected) => {
    expect(fromPlainText(source).wordCount).toBe(expected)
  })

  it.each(kinds)('cuts « %s »', (source, expected) => {
    expect(tokensOf(source)).toEqual(expected)
  })

  it.each(parts)('takes « %s » apart', (source, elision, form, enclitic) => {
    expect(word(source)).toMatchObject({ elision, form, enclitic })
  })

  it.each([
    '---\ntitle: é😀\n---\n\nÉté 😀 **gras** mot\\* et [lien *a*](x). Fin.\n\n> cité\n> encore',
    '- un\n\n  deux\n- trois   \n  quatre\n\n`code` et ~~barré~~',
    '| a | b |\n|---|---|\n| c\\|d | {{x}} |\n\nLigne\r\nautre',
  ])('stands where the source has it: %j', (source) => {
    expect(misplaced(fromMarkdown(source))).toEqual([])
    expect(misplaced(fromPlainText(source))).toEqual([])
  })

  it('resolves an entity to the place of the whole entity', () => {
    const text = fromMarkdown('Un &amp; deux')
    const token = text.sentences[0]?.tokens[1]
    expect(token).toMatchObject({ text: '&', start: 3, end: 8 })
  })

  it('names facts, terms and contacts', () => {
    const references = fromMarkdown('{{css.price}} {{term:ald}} {{contact:aide}}').sentences[0]?.tokens
    expect(references).toMatchObject([
      { target: 'fact', id: 'css.price', start: 0, end: 13 },
      { target: 'term', id: 'ald' },
      { target: 'contact', id: 'aide' },
    ])
  })

  it('counts lines and columns from 1', () => {
    const text = fromMarkdown('Un.\n\nDeux trois.')
    expect(text.position(text.source.indexOf('trois'))).toEqual({ line: 3, column: 6 })
  })

  it('keeps every word of a sentence of 10,000 words', () => {
    expect(fromPlainText(`${'mot '.repeat(10_000)}.`).sentences.map((sentence) => sentence.wordCount)).toEqual([10_000])
  })
})
