import { describe, expect, it } from 'vitest'
import { countCommas, isEnumeration } from '../../../src/falc/rules/support/enumeration.ts'
import { isExplained } from '../../../src/falc/rules/support/explained.ts'
import { negations } from '../../../src/falc/rules/support/negations.ts'
import { phraseFinder } from '../../../src/falc/rules/support/phrase-finder.ts'
import { splitPoint } from '../../../src/falc/rules/support/split-point.ts'
import { fromMarkdown } from '../../../src/falc/text/build.ts'
import type { Sentence } from '../../../src/falc/text/falc-text.ts'

function sentence(source: string): Sentence {
  const [first] = fromMarkdown(source).sentences
  if (first === undefined) throw new Error(`no sentence in « ${source} »`)
  return first
}

describe('phraseFinder', () => {
  const find = phraseFinder({
    'à compter de': 1,
    percevoir: 2,
    résider: 3,
    'pièce justificative': 4,
    tiers: 5,
    'tiers payant': 6,
  })
  const found = (source: string): (string | number)[][] =>
    Array.from(find(sentence(source)), (match) => [source.slice(match.start, match.end), match.value])

  it('finds a phrase whatever its articles, elisions and inflection', () => {
    expect(found('À compter du 3 mai, il percevra une aide.')).toEqual([
      ['À compter du', 1],
      ['percevra', 2],
    ])
    expect(found('Donnez les pièces justificatives.')).toEqual([['pièces justificatives', 4]])
  })

  it('prefers the longest phrase', () => {
    expect(found('Demandez le tiers payant.')).toEqual([['tiers payant', 6]])
  })

  it('takes a word that is also a noun for a verb only after a subject', () => {
    expect(found('Les résidents viennent.')).toEqual([])
    expect(found('Vous résidez ici.')).toEqual([['résidez', 3]])
  })

  it('does not cross a comma', () => {
    expect(found('Le tiers, payant, attend.')).toEqual([['tiers', 5]])
  })
})

describe('isExplained', () => {
  const explained = (source: string, word: string): boolean => {
    const text = fromMarkdown(source)
    const place = text.sentences.find((each) => each.text.includes(word))
    return place !== undefined && isExplained(text, place, word)
  }

  it.each([
    ['Vous avez une curatelle.\nC’est une protection.', 'curatelle'],
    ['La curatelle est une protection.', 'curatelle'],
    ['Vous avez une curatelle.\nVous venez.\nVous signez.\nVous partez.\nUne curatelle est une aide.', 'curatelle'],
    ['Demandez la CSS, une aide pour payer les soins.', 'CSS'],
    ['Cette partie a un nom : le ticket modérateur.', 'ticket modérateur'],
    ['Allez à la MDPH (maison du handicap).', 'MDPH'],
  ])('is true for « %s »', (source, word) => expect(explained(source, word)).toBe(true))

  it.each([
    ['Le juge ouvre une curatelle.\nVous venez.\nVous signez.', 'curatelle'],
    ['Écrivez à la CPAM, la MSA ou la CAF.', 'CPAM'],
  ])('is false for « %s »', (source, word) => expect(explained(source, word)).toBe(false))
})

describe('negations', () => {
  it('tells « ne… pas » from « ne… que », and leaves « n’est-ce pas » out', () => {
    expect(negations(sentence('Vous ne payez que 2 euros.')).map((each) => each.kind)).toEqual(['only'])
    expect(negations(sentence('Vous ne payez pas.')).map((each) => each.kind)).toEqual(['not'])
    expect(negations(sentence('Vous venez, n’est-ce pas ?'))).toEqual([])
  })
})

describe('splitPoint', () => {
  it('cuts before the conjunction that opens a clause', () => {
    expect(
      splitPoint(sentence('Vous donnez la carte et la lettre au guichet, mais vous gardez une copie de la lettre.'))
        ?.words,
    ).toBe('mais vous gardez')
  })

  it('is null when nothing can be cut', () => {
    expect(splitPoint(sentence('La caisse paie.'))).toBe(null)
  })
})

describe('isEnumeration', () => {
  it('is true for things in a row', () => {
    expect(isEnumeration(sentence('Prenez votre carte, une photo, une facture et un stylo.'))).toBe(true)
    expect(isEnumeration(sentence('Vous écoutez de la musique, du rap, du jazz, du slam.'))).toBe(true)
  })

  it('is false for the commas of a complicated sentence, which are counted', () => {
    const complicated = sentence('Le stage, avec ses horaires, est long, même pour vous, quand il pleut.')
    expect(isEnumeration(complicated)).toBe(false)
    expect(countCommas(complicated)).toBe(4)
  })
})
