import { describe, expect, it } from 'vitest'
import { criteria } from '../../src/evidence/criteria.ts'
import { runLines } from '../../src/evidence/proof.ts'
import { judgeAll, legalState, standingOf } from '../../src/evidence/standing.ts'
import { notConformLines, resultSentences, stateSentence } from '../../src/evidence/standing-words.ts'
import { evidenceWith, fault, judgementOf, ran, tally } from './small-evidence.ts'

const everyone = criteria.map(({ id }) => judgementOf(id))
const failing = (count: number) =>
  everyone.map((one, rank) => (rank < count ? { ...one, result: 'not-conform' as const, faults: ['Un défaut.'] } : one))
const settled = evidenceWith({
  facts: [tally('links-without-words'), tally('pages-without-doctype'), tally('frames')],
  runs: [ran('link-name')],
})
const of = (...given: Parameters<typeof judgeAll>) => standingOf(judgeAll(...given))

describe('the legal state', () => {
  it('is « non conforme » without an audit by a person, whatever machines settled', () => {
    expect(of(settled, [])).toEqual({ audit: 'none' })
    expect(legalState(of(settled, []))).toBe('non conforme')
  })

  it('is « non conforme » as long as one criterion waits for a person', () => {
    const standing = of(settled, everyone.slice(1))
    expect(standing).toEqual({ audit: 'unfinished', left: 1 })
    expect(legalState(standing)).toBe('non conforme')
  })

  it('is total at 100 %, partial from 50 %, and no less', () => {
    expect(legalState(of(settled, everyone))).toBe('totalement conforme')
    expect(legalState(of(settled, failing(1)))).toBe('partiellement conforme')
    expect(legalState(of(settled, failing(53)))).toBe('partiellement conforme')
    expect(legalState(of(settled, failing(54)))).toBe('non conforme')
  })

  it('leaves out of the rate what has no object', () => {
    const half = failing(2).map((one, rank) => (rank < 4 ? one : { ...one, result: 'not-applicable' as const }))
    expect(of(null, half)).toMatchObject({ audit: 'whole', rate: 0.5 })
  })

  it('is lost to a fault that the audit measures afterwards', () => {
    const later = { ...settled, faults: [fault('link-name', ['6.2'])] }
    expect(legalState(of(later, everyone))).toBe('partiellement conforme')
  })
})

describe('the declaration', () => {
  const say = (day: string) => day

  it('gives no rate without an audit, and says so beside what was counted', () => {
    const judged = judgeAll(settled, [])
    const text = resultSentences(standingOf(judged), judged, settled, say).join(' ')
    expect(stateSentence({ audit: 'none' })).toContain('non conforme')
    expect(text).toContain('Aucun audit par une personne n’a eu lieu')
    expect(text).toContain('Ce n’est pas un taux de conformité')
    expect(text).not.toMatch(/\d ?%/u)
  })

  it('says that nothing was measured where no evidence is', () => {
    const judged = judgeAll(null, [])
    expect(resultSentences(standingOf(judged), judged, null, say)).toContain('Rien n’a été mesuré sur ce site.')
  })

  it('never rounds a rate up', () => {
    const three = failing(1).map((one, rank) => (rank < 3 ? one : { ...one, result: 'not-applicable' as const }))
    const judged = judgeAll(null, three)
    expect(resultSentences(standingOf(judged), judged, null, say)[0]).toContain('révèle que 66 %')
  })

  it('names each criterion that is not met, with what was seen', () => {
    expect(notConformLines(judgeAll(settled, failing(1)))).toEqual([expect.stringMatching(/^1\.1 .*Un défaut\.$/u)])
  })
})

describe('the proof', () => {
  it('says a rule once, in all its ways of reading, and those that met nothing together', () => {
    const runs = [
      ran('label'),
      ran('label', { profile: 'phone', applied: 4, unsure: 1 }),
      ran('select-name', { applied: 0 }),
    ]
    expect(runLines(runs)).toEqual([
      'label : écran large, 10 pages (qui ont ensemble toutes les structures du site) ; téléphone, 10 pages (qui ont ensemble toutes les structures du site), dont 4 avec quelque chose à regarder, sans pouvoir décider sur 1 page.',
      'Rien à regarder dans les pages pour : select-name.',
    ])
  })
})
