/** What rules must not take for an obstacle, and the remedy that they give: their own examples are for people. */
import { describe, expect, it } from 'vitest'
import type { FalcRule } from '../../../src/falc/rule.ts'
import { numPercent } from '../../../src/falc/rules/num-percent.ts'
import { sentPassive } from '../../../src/falc/rules/sent-passive.ts'
import { fromMarkdown } from '../../../src/falc/text/build.ts'

function found(rule: FalcRule, source: string): string[] {
  const text = fromMarkdown(source)
  return [...rule.check(text)].map(({ start, end }) => text.source.slice(start, end))
}

describe('the passive', () => {
  it.each([
    'Vous vous êtes trompé.',
    'Nous nous sommes trompés.',
    'Vous vous étiez trompés.',
    'Elle s’est trompée.',
    'Ils se sont trompés.',
    'Je me suis trompé.',
    'Tu te seras trompé.',
    'Vous êtes parti lundi.',
    'Le bureau est fermé.',
    'Cela est arrivé par hasard.',
    'La somme versée par la caisse.',
  ])('is not in « %s »', (sentence) => {
    expect(found(sentPassive, sentence)).toEqual([])
  })

  it.each([
    ['Vous êtes convoqué par la caisse.', 'êtes convoqué par'],
    ['Vous êtes convoqué.', 'êtes convoqué'],
    ['Nous sommes toujours informés par la caisse.', 'sommes toujours informés par'],
    ['Votre demande n’a pas été examinée.', 'n’a pas été examinée'],
    ['La demande est examinée par le médecin.', 'est examinée par'],
  ])('is in « %s »', (sentence, words) => {
    expect(found(sentPassive, sentence)).toEqual([words])
  })
})

describe('a percentage', () => {
  it.each([
    ['5', '1 sur 20'],
    ['10', '1 sur 10'],
    ['20', '1 sur 5'],
    ['25', '1 sur 4'],
    ['30', '3 sur 10'],
    ['33', '1 sur 3'],
    ['40', '4 sur 10'],
    ['50', 'la moitié'],
    ['60', '6 sur 10'],
    ['66', '2 sur 3'],
    ['70', '7 sur 10'],
    ['75', '3 sur 4'],
    ['80', '8 sur 10'],
    ['90', '9 sur 10'],
    ['100', 'tout'],
  ])('%s %% is better said « %s »', (percent, words) => {
    const [finding] = [...numPercent.check(fromMarkdown(`La caisse paie ${percent} % du prix.`))]
    expect(finding).toMatchObject({ suggestions: [words], hint: `Écrivez « ${words} ».` })
  })

  it.each([5, 10, 20, 25, 30, 40, 60, 70, 75, 80, 90])('%d %% is told by the share that it is', (percent) => {
    const [finding] = [...numPercent.check(fromMarkdown(`La caisse paie ${percent} % du prix.`))]
    const [part = 0, whole = 1] = finding?.suggestions?.[0]?.split(' sur ').map(Number) ?? []
    expect(part / whole).toBeCloseTo(percent / 100)
  })

  it('that has no simple words is found without any', () => {
    const [finding] = [...numPercent.check(fromMarkdown('La caisse paie 17 % du prix.'))]
    expect(finding).toBeDefined()
    expect(finding?.suggestions).toBeUndefined()
  })
})
