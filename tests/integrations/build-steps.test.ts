import { describe, expect, it } from 'vitest'
import { buildSteps, stepsInWords } from '../../src/integrations/build-steps.ts'

/** Clocks that say these, one after the other. */
function clocksSaying(milliseconds: number[], microseconds: number[], bytes: number) {
  return {
    now: () => milliseconds.shift() ?? Number.NaN,
    cpu: () => ({ user: microseconds.shift() ?? Number.NaN, system: 500_000 }),
    memory: () => bytes,
  }
}

describe('the steps of a build', () => {
  it('are remembered in order, each with its time, its processor and the memory at its end', async () => {
    const { step, steps } = buildSteps(clocksSaying([0, 2500, 2500, 3000], [0, 1e6, 1e6, 1.25e6], 200e6))
    expect(await step('pages', () => 'made')).toBe('made')
    await step('icônes', async () => {})
    expect(steps).toEqual([
      { name: 'pages', seconds: 2.5, processorSeconds: 1, memory: 200e6 },
      { name: 'icônes', seconds: 0.5, processorSeconds: 0.25, memory: 200e6 },
    ])
  })

  it('tell the one that fails, and let its error go on', async () => {
    const { step, steps } = buildSteps(clocksSaying([0, 1000], [0, 0], 1))
    await expect(step('pages', () => Promise.reject(new Error('disk full')))).rejects.toThrow('disk full')
    expect(steps.map(({ name }) => name)).toEqual(['pages'])
  })

  it('are a table in French, with the share of each; of no step, its head alone', () => {
    expect(
      stepsInWords([
        { name: 'pages', seconds: 7.5, processorSeconds: 9.04, memory: 512e6 },
        { name: 'index de recherche', seconds: 2.5, processorSeconds: 0.4, memory: 98e6 },
      ]),
    ).toBe(
      [
        'étape               durée  part  processeur  mémoire à la fin',
        'pages               7,5 s  75 %       9,0 s            512 Mo',
        'index de recherche  2,5 s  25 %       0,4 s             98 Mo',
      ].join('\n'),
    )
    expect(stepsInWords([])).toBe('étape  durée  part  processeur  mémoire à la fin')
  })
})
