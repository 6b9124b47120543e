import { describe, expect, it } from 'vitest'
import { html } from './context.ts'

describe('a French name in an Arabic text', () => {
  it('keeps its words in order and is read aloud in French', () => {
    expect(html('وسيط (Complémentaire santé solidaire, CSS) مجاني', { lang: 'ar' })).toContain('(<bdi dir="ltr" lang="fr">Complémentaire santé solidaire, CSS</bdi>)')
  })
  it('is never cut by the button of a glossary word, which still explains the Arabic word', () => {
    const page = html('وسيط Santé Info Droits', { lang: 'ar' })
    expect(page).toContain('class="term"')
    expect(page).toContain('<bdi dir="ltr" lang="fr">Santé Info Droits</bdi>')
  })
  it('keeps the order of the sentences to say, with their own marks, never alone at the end of a line', () => {
    expect(html('قولوا: « Avez-vous une PASS ? Quels jours ? » (هل)', { lang: 'ar' })).toContain(
      '<bdi dir="ltr" lang="fr">«\u00A0Avez-vous une PASS\u202F? Quels jours\u202F?\u00A0»</bdi> (هل)',
    )
  })
  it('leaves Arabic between quotation marks as it is, Latin letters or not', () => {
    expect(html('يقال لكم «لا CSS هنا»', { lang: 'ar' })).not.toContain('<bdi')
  })
  it('is left alone when it is one word, and in French texts', () => {
    expect(html('بطاقة CSS مجانية', { lang: 'ar' })).not.toContain('<bdi')
    expect(html('Santé Info Droits répond.')).not.toContain('<bdi')
  })
})
