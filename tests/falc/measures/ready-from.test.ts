import { describe, expect, it } from 'vitest'
import { measure } from '../../../src/falc/measures/measures.ts'
import { SCALE } from '../../../src/falc/measures/scale.ts'
import { judge, READY_FROM } from '../../../src/falc/measures/verdict.ts'
import { fromPlainText } from '../../../src/falc/text/build.ts'

const best = measure(
  fromPlainText(
    'La caisse paie vos soins.\nVous ne payez rien.\nVous montrez votre carte.\nLe médecin envoie un papier.\nVous recevez une réponse.\n',
  ),
)

/** The measures of a text that loses this many points, on one scale after the other. */
function losing(points: number) {
  let left = points
  const spoilt = SCALE.filter(({ measure: name }) => name !== 'longest').flatMap(
    ({ measure: name, good, bad, weight }) => {
      const part = Math.min(1, left / weight)
      left -= part * weight
      return part > 0 ? [[name, good + part * (bad - good)]] : []
    },
  )
  return { ...best, ...Object.fromEntries(spoilt) }
}

describe('a text is ready', () => {
  it('from the score that the measurement gave, and no lower', () => {
    expect(READY_FROM).toBe(55)
    expect(judge(losing(45))).toEqual({ ready: true, score: 55, obstacles: [] })
    const below = judge(losing(46))
    expect(below).toMatchObject({ ready: false, score: 54 })
    expect(below.obstacles.length).toBeGreaterThan(0)
  })

  it('up to 35 words in its longest sentence', () => {
    expect(judge({ ...best, longest: 35 }).obstacles.filter((words) => words.includes('coupez-la'))).toEqual([])
    expect(judge({ ...best, longest: 36 })).toMatchObject({
      ready: false,
      obstacles: [expect.stringContaining('36 mots : coupez-la')],
    })
  })

  it('when six words in ten are known, and a quarter of them stand in sentences', () => {
    expect(judge({ ...best, knownWords: 0.6, inSentences: 0.25 }).ready).toBe(true)
    expect(judge({ ...best, knownWords: 0.59 })).toMatchObject({
      ready: false,
      obstacles: [expect.stringContaining('français')],
    })
    expect(judge({ ...best, inSentences: 0.24 })).toMatchObject({
      ready: false,
      obstacles: [expect.stringContaining('titres')],
    })
  })
})
