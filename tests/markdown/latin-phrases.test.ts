import { describe, expect, it } from 'vitest'
import { frenchForms } from '../../src/markdown/french-names.ts'
import { html } from './context.ts'

describe('a French name in an Arabic text', () => {
  it('keeps its words in order and is read aloud in French', () => {
    expect(html('وسيط (Complémentaire santé solidaire, CSS) مجاني', { lang: 'ar' })).toContain(
      '(<bdi lang="fr">Complémentaire santé solidaire, CSS</bdi>)',
    )
  })
  it('is never cut by the button of a glossary word, which still explains the Arabic word', () => {
    const page = html('وسيط Santé Info Droits', { lang: 'ar' })
    expect(page).toContain('class="term"')
    expect(page).toContain('<bdi lang="fr">Santé Info Droits</bdi>')
  })
  it('keeps the order of the sentences to say, with their own marks, never alone at the end of a line', () => {
    expect(html('قولوا: « Avez-vous une PASS ? Quels jours ? » (هل)', { lang: 'ar' })).toContain(
      '<bdi lang="fr">«\u00A0Avez-vous une PASS\u202F? Quels jours\u202F?\u00A0»</bdi> (هل)',
    )
  })
  it('leaves Arabic between quotation marks as it is, but for its own Latin words', () => {
    expect(html('يقال لكم «لا caisse هنا»', { lang: 'ar' })).toContain('«لا <bdi lang="fr">caisse</bdi> هنا»')
  })
  it('is read in French when it is one word too, save addresses, abbreviations and very short ones', () => {
    expect(html('بطاقة (caisse) مجانية', { lang: 'ar' })).toContain('(<bdi lang="fr">caisse</bdi>)')
    expect(html('ameli.fr، info@exemple.org، UE، CSS، de', { lang: 'ar' })).not.toContain('<bdi lang')
  })
  it('is left alone in French texts', () => {
    expect(html('Santé Info Droits répond.')).not.toContain('<bdi')
  })
})

describe('a French name in an English text', () => {
  it('is read in French, in the text and in its explanation', () => {
    expect(html('An appeal (recours) is free.', { lang: 'en' })).toContain('(<span lang="fr">recours</span>)')
  })
  it('is not marked when English writes it alike, nor an abbreviation', () => {
    expect(
      frenchForms({
        fr: { name: 'notification', long: null, forms: ['notifications', 'avis'] },
        own: { name: 'notification', long: null, forms: [] },
      }),
    ).toEqual(['avis'])
    expect(
      frenchForms({ fr: { name: 'ALD', long: 'affection de longue durée', forms: ['ALD30'] }, own: undefined }),
    ).toEqual(['affection de longue durée'])
    expect(frenchForms({ fr: undefined, own: undefined })).toEqual([])
  })
})
