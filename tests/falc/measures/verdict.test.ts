import { describe, expect, it } from 'vitest'
import { measure } from '../../../src/falc/measures/measures.ts'
import { judge } from '../../../src/falc/measures/verdict.ts'
import { fromPlainText } from '../../../src/falc/text/build.ts'

const simple = 'La caisse paie vos soins.\nVous ne payez rien.\nVous montrez votre carte.\nLe médecin envoie un papier.\nVous recevez une réponse.\n'
const heavy = `${'Sous réserve du respect des conditions de résidence, l’attribution de la prestation, subordonnée au dépôt préalable d’une demande, intervient, sauf dérogation, dans un délai de deux mois suivant la réception du dossier. '.repeat(3)}`
const verdictOf = (source: string) => judge(measure(fromPlainText(source)))

describe('verdict', () => {
  it('finds no obstacle in short sentences of everyday words', () => {
    expect(verdictOf(simple)).toEqual({ ready: true, score: 100, obstacles: [] })
  })

  it('says why a text is not ready, the heaviest reason first', () => {
    const { ready, score, obstacles } = verdictOf(heavy)
    expect(ready).toBe(false)
    expect(score).toBeLessThan(40)
    expect(obstacles[0]).toContain('mots')
    expect(obstacles.join(' ')).toContain('virgule')
  })

  it('is not made ready by titles around long sentences', () => {
    expect(verdictOf(`${'Un titre court\n\n'.repeat(40)}${heavy}`).ready).toBe(false)
  })

  it('is barred by one sentence of more than 35 words, whatever the rest', () => {
    const { ready, obstacles } = verdictOf(`${simple.repeat(20)}${'Vous venez avec votre carte et '.repeat(7)}voilà.`)
    expect(ready).toBe(false)
    expect(obstacles).toHaveLength(1)
  })

  it('does not judge a text that is not French', () => {
    const { ready, obstacles } = verdictOf('The cat sits there.\nYou must bring your health card.\nThe doctor writes something.')
    expect(ready).toBe(false)
    expect(obstacles[0]).toContain('français')
  })

  it('is not ready when there is nothing to read', () => {
    expect(verdictOf(' \n')).toMatchObject({ ready: false })
  })

  it('does not ask for lines of a text that lost them', () => {
    const measures = measure(fromPlainText('Il vient. Il part. Il revient. Il repart. Il dort.'))
    expect(measures.sentencesPerLine).toBeNull()
    expect(judge(measures).ready).toBe(true)
  })
})
