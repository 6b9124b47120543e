import { describe, expect, it } from 'vitest'
import { compileLexicon } from '../../../src/falc/lexicon/compile.ts'
import { lookUp, rankOf } from '../../../src/falc/lexicon/lexicon.ts'
import { openForms, packForms } from '../../../src/falc/lexicon/packed-forms.ts'
import type { Reading } from '../../../src/falc/lexicon/word-info.ts'

const readings: readonly (readonly [form: string, lemma: string, readings: readonly Reading[]])[] = [
  ['soins', 'soin', ['noun']],
  ['remboursé', 'rembourser', ['past-participle']],
  ['puisse', 'pouvoir', ['subjunctive']],
  ['prit', 'prendre', ['past-simple']],
  ['payerait', 'payer', ['conditional']],
  ['souhaitant', 'souhaiter', ['present-participle']],
  ['viendra', 'venir', ['future']],
  ['avait', 'avoir', ['imperfect']],
  ['sœurs', 'sœur', ['noun']],
  ['coeur', 'coeur', ['noun']],
  ["aujourd'hui", "aujourd'hui", ['adverb']],
  ['téléconsultation', 'téléconsultation', ['noun']],
]

describe('lexicon', () => {
  it.each(readings)('knows « %s »', (form, lemma, expected) => {
    const info = lookUp(form)
    expect(info.lemmas).toContain(lemma)
    expect(expected.filter((reading) => !info.has(reading))).toEqual([])
  })

  it('tells a form of one reading from one of several', () => {
    expect(lookUp('mangea').only('past-simple')).toBe(true)
    expect(lookUp('finit').only('past-simple')).toBe(false)
    expect(lookUp('est').finite).toBe(true)
    expect(lookUp('fermé').finite).toBe(false)
  })

  it('says that it does not know a word', () => {
    expect(lookUp('zgloubi')).toMatchObject({ known: false, lemmas: ['zgloubi'], rank: Infinity })
    expect(lookUp('日本')).toMatchObject({ known: false })
    expect(lookUp('').known).toBe(false)
  })

  it('ranks everyday words before rare ones', () => {
    expect(rankOf('être')).toBeLessThan(100)
    expect(rankOf('hôpital')).toBeLessThan(3000)
    expect(rankOf('nonobstant')).toBe(Infinity)
  })

  it('finds every packed form, and no other', () => {
    const forms = [
      'a',
      'abri',
      'abris',
      'arbre',
      ...Array.from({ length: 100 }, (_, index) => `mot${String(index).padStart(3, '0')}`),
      'zoo',
    ].map((form, index) => [form, index * 600] as const)
    const packed = openForms(packForms(forms), forms.length)
    expect(forms.filter(([form, analysis]) => packed.find(form) !== analysis)).toEqual([])
    expect(['', 'aa', 'mot', 'mot1000', 'zz'].map(packed.find)).toEqual([-1, -1, -1, -1, -1])
  })

  it('leaves out of the ranks what the lexicon has not', () => {
    const { ranked } = compileLexicon(
      'chat\tnc\tchat\tms\nchats\tnc\tchat\tmp\nParis\tnp\tParis\t',
      ['Systems', 'chats', 'Paris'],
      ['chien'],
      { sources: [], changes: '' },
    )
    expect(ranked).toBe('chat chien')
  })
})
