import { describe, expect, it } from 'vitest'
import { findTypedArticles } from '../../src/checks/law/find-typed-articles.ts'

const found = (text: string) => findTypedArticles(text).map(({ num }) => num)

describe('articles of codes typed by hand', () => {
  it.each([
    ["L'article L. 1110-3 du Code", ['L1110-3']],
    ['R142-1-A, R. 142-6 et D. 160-9', ['R142-1-A', 'R142-6', 'D160-9']],
    ['article L.861-1', ['L861-1']],
    ['R.\u00A0*\u00A0132-4', ['R132-4']],
    ['L. O. 111-9', ['LO111-9']],
    ['articles L. 1111-4 et L. 1111\u20117', ['L1111-4', 'L1111-7']],
    ["L'article L. 200 du Code", ['L200']],
    ['article 459 du Code civil', ['459']],
    ['article 225-1-1 of the French Criminal Code', ['225-1-1']],
    ['المادتان L. 162-3 وL. 321-1', ['L162-3', 'L321-1']],
  ])('are found: %s', (text, nums) => {
    expect(found(text)).toEqual(nums)
  })

  it.each([
    'Une feuille A4, vitamine D3, 200 g.',
    'La loi n° 2022-270, article 10 de la loi.',
    "L'{{law:csp.L1110-3}} et {{css.ceiling.free.1}}.",
    'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000037950247',
    'Le cerfa n° 11573, la salle R200, le vol A320.',
    'Appelez le 01 53 62 40 30.',
    'CEDH-R142-1',
  ])('are not seen in: %s', (text) => {
    expect(found(text)).toEqual([])
  })

  it('are placed exactly', () => {
    const text = 'Selon l’article L. 1110-3.'
    const [article] = findTypedArticles(text)
    expect(text.slice(article?.start, article?.end)).toBe('L. 1110-3')
  })
})
