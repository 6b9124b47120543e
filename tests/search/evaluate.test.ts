import { expect, it } from 'vitest'
import { placeOf, qualityOf, rankOf, readJudged } from '../../src/search/evaluate.ts'

it('the first of several right fiches counts, within ten', () => {
  expect(rankOf(['b', 'c'], ['a', 'c', 'b'])).toBe(2)
  expect(rankOf(['z'], ['a', 'c', 'b'])).toBeNull()
  expect(rankOf(['k'], [...'abcdefghijk'])).toBeNull()
})

it('a question that no fiche answers is answered best by none', () => {
  expect(placeOf([], [])).toBe(1)
  expect(placeOf([], ['a'])).toBeNull()
  expect(placeOf(['a'], ['b', 'a'])).toBe(2)
})

it('quality is the mean of 1/rank, and the share found within three', () => {
  const answer = (rank: number | null) => ({ lang: 'fr', category: 'typo', rank })
  expect(qualityOf([answer(1), answer(2), answer(4), answer(null)])).toEqual([
    { group: 'fr typo', questions: 4, meanReciprocalRank: 0.4375, successAt3: 0.5 },
    { group: 'total', questions: 4, meanReciprocalRank: 0.4375, successAt3: 0.5 },
  ])
})

it('judged questions are read whatever the order of columns and the end of lines', () => {
  expect(readJudged('query\tlang\texpected\tcategory\r\nl’hôpital\tfr\ta, b\tapostrophe\r\n')).toEqual([
    { lang: 'fr', category: 'apostrophe', query: 'l’hôpital', expected: ['a', 'b'] },
  ])
})

it('a file that is not one of judged questions is refused with the reason', () => {
  expect(() => readJudged('a,b,c\n')).toThrow(/il manque : lang/)
  expect(() => readJudged('lang\tcategory\tquery\texpected\nfr\tx\t\ty\n')).toThrow(/Ligne 2/)
})
