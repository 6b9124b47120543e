import { describe, expect, it } from 'vitest'
import type { LabelledText } from '../../../src/bench/falc/corpus.ts'
import { judgedFile, precisionTable, readJudged, sample } from '../../../src/bench/falc/precision.ts'
import { areaUnderCurve, groupBy, share } from '../../../src/bench/falc/rates.ts'
import { measure } from '../../../src/falc/measures/measures.ts'
import { sentLength } from '../../../src/falc/rules/sent-length.ts'
import { fromPlainText } from '../../../src/falc/text/build.ts'

const labelled = (file: string, source: string): LabelledText => {
  const text = fromPlainText(source)
  return { file, label: 'ordinary', group: 'essai', publisher: '?', text, measures: measure(text) }
}
const long =
  'Vous venez avec votre carte et votre dossier et votre photo et votre argent et votre mari et votre mère.\n'

describe('rates', () => {
  it('gives 1 when every easy text scores higher, a half when nothing tells them apart', () => {
    expect(areaUnderCurve([3, 2], [1, 0])).toBe(1)
    expect(areaUnderCurve([1, 2], [1, 2])).toBe(0.5)
    expect(areaUnderCurve([0], [1])).toBe(0)
  })

  it('counts shares and groups', () => {
    expect(share([1, 2, 3, 4], (value) => value > 1)).toBe(0.75)
    expect([...groupBy(['ab', 'ac', 'b'], (word) => word[0] ?? '')]).toEqual([
      ['a', ['ab', 'ac']],
      ['b', ['b']],
    ])
  })
})

describe('precision', () => {
  it('draws the same findings whatever the order of the texts', () => {
    const texts = ['a.txt', 'b.txt', 'c.txt'].map((file) => labelled(file, long.repeat(3)))
    expect(sample(texts, sentLength, 4)).toEqual(sample([...texts].reverse(), sentLength, 4))
    expect(sample(texts, sentLength, 4)).toHaveLength(4)
  })

  it('keeps positions and verdicts only', () => {
    const judged = readJudged(
      'rule\tfile\tstart\tend\tverdict\tseverity\tfound\nsent-length\ta.txt\t0\t9\tright\twarning\tVous venez\nsent-length\ta.txt\t10\t19\t\twarning\tpas jugé\n',
    )
    expect(judgedFile(judged)).toBe('rule\tfile\tstart\tend\tverdict\nsent-length\ta.txt\t0\t9\tright\n')
  })

  it('shows how sure a precision is', () => {
    const judged = Array.from({ length: 40 }, (_, start) => ({
      rule: 'x',
      file: 'a',
      start,
      end: start + 1,
      verdict: start < 36 ? ('right' as const) : ('wrong' as const),
    }))
    expect(precisionTable(judged)).toMatch(/x\s+40\s+36\s+0\.90\s+0\.77–0\.96/)
  })
})
