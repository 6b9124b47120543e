import { describe, expect, it } from 'vitest'
import { splitPoint } from '../../../src/falc/rules/support/split-point.ts'
import { fromPlainText } from '../../../src/falc/text/build.ts'

const cut = (text: string) => {
  const sentence = fromPlainText(text).sentences[0]
  return sentence === undefined ? null : (splitPoint(sentence)?.words ?? null)
}

describe('the place where a sentence can be cut', () => {
  it('is never between two things that are counted: what follows « et » is no sentence', () => {
    expect(
      cut('Vous avez cotisé 6 mois pendant les 2 ans et 12 mois avant le début de votre arrêt de travail.'),
    ).toBeNull()
  })

  it('is before « et » when a sentence follows', () => {
    expect(cut('Vous envoyez votre demande à la caisse de votre ville et vous gardez une copie de la lettre.')).toBe(
      'et vous gardez',
    )
  })

  it('is quoted as it stands, with its numbers', () => {
    expect(
      cut('Votre médecin écrit la durée de votre arrêt sur la feuille mais 2 semaines sont le plus souvent assez.'),
    ).toBe('mais 2 semaines')
  })
})
