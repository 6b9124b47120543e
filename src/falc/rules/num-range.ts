/** No ranges: « entre 8 et 30 euros » asks the reader to place himself. */
import { falcRule } from '../rule.ts'
import type { Sentence, Token } from '../text/falc-text.ts'
import { quote } from './support/finding.ts'
import { EVAM, MEASURED, RLS } from './support/references.ts'

export const numRange = falcRule({
  id: 'num-range',
  family: 'numbers',
  title: 'Un seul chiffre, pas une fourchette',
  criteria: ['5.2'],
  references: [RLS, EVAM, MEASURED],
  helps: ['non-native', 'dyscalculia', 'intellectual'],
  applies: 'easy-text',
  outcomes: { 'num-range': { severity: 'warning' } },
  why: 'Avec « entre 8 et 30 euros », le lecteur ne sait pas quel chiffre est le sien. Un exemple se comprend.',
  remedy:
    'Donnez un exemple : « Par exemple : Lina a 25 ans, elle paie 8 euros. » Ou donnez seulement le plus grand chiffre.',
  good: [
    { text: 'Par exemple : Lina a 25 ans, elle paie 8 euros.' },
    { text: 'Venez de 9 heures à 12 heures.', why: 'Des heures d’ouverture : chacun sait lire 2 heures.' },
    { text: 'Vous payez 30 euros au plus.' },
  ],
  bad: [
    { text: 'Vous payez entre 8 et 30 euros.', found: 'entre 8 et 30' },
    { text: 'La caisse paie de 15 à 25 euros.', found: 'de 15 à 25' },
  ],
  *check(text) {
    for (const sentence of text.sentences) {
      for (const token of sentence.tokens) {
        const end = rangeEnd(sentence, token)
        if (end === null) continue
        const seen = text.source.slice(token.start, end.end)
        yield {
          start: token.start,
          end: end.end,
          message: `${quote(seen)} est une fourchette : le lecteur ne sait pas quel chiffre est le sien.`,
        }
      }
    }
  },
})

/** The last number of a range that opens with this word; null when none does, or when it is a time of day or a date. */
function rangeEnd(sentence: Sentence, token: Token): Token | null {
  if (token.kind !== 'word') return null
  const joint = { entre: 'et', de: 'à' }[token.lower]
  const first = sentence.tokens[token.index + 1]
  if (joint === undefined || first === undefined || !isFigure(first)) return null
  for (const other of sentence.tokens.slice(token.index + 2, token.index + 6)) {
    if (/^(?:heures?|h)$/u.test(other.text)) return null
    if (other.kind !== 'word' || other.lower !== joint) continue
    const last = sentence.tokens[other.index + 1]
    const unit = last && sentence.tokens[last.index + 1]
    return last !== undefined && isFigure(last) && !/^(?:heures?|h)$/u.test(unit?.text ?? '') ? last : null
  }
  return null
}

function isFigure(token: Token): boolean {
  return token.kind === 'number' || (token.kind === 'reference' && token.target === 'fact' && /\d/u.test(token.text))
}
