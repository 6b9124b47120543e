import { describe, expect, it } from 'vitest'
import { measure } from '../../../src/falc/measures/measures.ts'
import { judge } from '../../../src/falc/measures/verdict.ts'
import { fromMarkdown, fromPlainText } from '../../../src/falc/text/build.ts'

const simple =
  'La caisse paie vos soins.\nVous ne payez rien.\nVous montrez votre carte.\nLe médecin envoie un papier.\nVous recevez une réponse.\n'
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

  it('does not take short sentences full of rare words for a simple text', () => {
    const rare = [
      'courroux',
      'alcôve',
      'houppelande',
      'perfidie',
      'escarcelle',
      'gouaille',
      'tressaillement',
      'clapotis',
      'sarcasme',
      'estafilade',
      'goguenard',
      'maugréer',
      'pourpoint',
      'ritournelle',
      'torpeur',
      'vergogne',
      'bastingage',
      'candélabre',
      'fioriture',
      'grimoire',
    ]
    const { differentRareWords } = measure(fromPlainText(rare.map((word) => `Je lis le mot ${word}.`).join('\n')))
    expect(differentRareWords).toBeGreaterThan(15)
    const page = (words: readonly string[]) =>
      verdictOf(words.map((word) => `Il voit, le matin, la ${word} de son ami.`).join('\n')).score
    expect(page(rare)).toBeLessThan(page(rare.map(() => 'maison')) - 10)
  })

  it('names the words of offices among the reasons', () => {
    const sentence =
      'Vous devez solliciter, à compter du lundi, la prestation que vous pouvez percevoir, sous réserve du respect de vos obligations légales. '
    expect(verdictOf(sentence.repeat(4)).obstacles.join(' ')).toContain('mot de bureau')
  })

  it('does not judge a page of titles and tables', () => {
    const { ready, obstacles } = judge(measure(fromMarkdown(`${'## Faire une demande\n\n'.repeat(30)}Une phrase.`)))
    expect(ready).toBe(false)
    expect(obstacles[0]).toContain('titres')
  })

  it('leaves the longest sentence of a short text aside when it counts those of the tenth', () => {
    expect(
      measure(fromPlainText(`${simple}Vous pouvez venir lundi avec votre carte et une photo de votre enfant.\n`))
        .p90Length,
    ).toBeLessThan(8)
  })

  it('does not judge a text that is not French', () => {
    const { ready, obstacles } = verdictOf(
      'The cat sits there.\nYou must bring your health card.\nThe doctor writes something.',
    )
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
