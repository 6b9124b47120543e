/** Big numbers mean little to most readers. */
import { falcRule } from '../rule.ts'
import type { Sentence, Token } from '../text/falc-text.ts'
import { quote } from './support/finding.ts'
import { numbersOf } from './support/numbers.ts'
import { EVAM, RLS } from './support/references.ts'

const BIG = 1000
const MONEY = new Set(['€', 'euros', 'euro', 'francs', 'chf', 'fr'])
const PLAIN = /^\d{1,3}(?:[ \u00a0\u202f]\d{3})+$|^\d{4,}$/

export const numBig = falcRule({
  id: 'num-big',
  family: 'numbers',
  title: 'Éviter les grands nombres',
  criteria: ['5.2'],
  references: [RLS, EVAM],
  helps: ['non-native', 'dyscalculia', 'intellectual'],
  applies: 'easy-text',
  outcomes: { 'num-big': { severity: 'info' } },
  why: 'Au-delà de 1 000, beaucoup de lecteurs ne se représentent plus la quantité.',
  remedy: 'Comparez avec une chose connue, ou écrivez « beaucoup », « très peu ».',
  good: [
    { text: 'Beaucoup de personnes demandent cette aide.' },
    { text: 'En 2021, l’aide est de 1 200 euros.', why: 'Les années et les sommes d’argent sont permises.' },
  ],
  bad: [
    { text: 'La ville compte 120 000 habitants.', found: '120 000' },
    { text: 'Cela concerne 5 millions de personnes.', found: '5 millions' },
  ],
  *check(text) {
    for (const { sentence, token } of numbersOf(text)) {
      const next = sentence.tokens[token.index + 1]
      const millions = next?.kind === 'word' && /^(?:millions?|milliards?)$/.test(next.lower)
      if (!millions && !isBig(sentence, token)) continue
      if (isMoney(sentence, token, millions ? 2 : 1)) continue
      const end = millions && next !== undefined ? next.end : token.end
      yield {
        start: token.start,
        end,
        message: `${quote(text.source.slice(token.start, end))} est un grand nombre : difficile à se représenter.`,
      }
    }
  },
})

function isBig(sentence: Sentence, token: Token): boolean {
  if (!PLAIN.test(token.text)) return false
  const value = Number(token.text.replace(/\s/g, ''))
  const spaced = /\s/.test(token.text)
  if (value <= BIG || (!spaced && (value < 10_000 || value > 999_999))) return false
  const next = sentence.tokens[token.index + 1]
  // Five digits before a town's name are a postcode.
  return spaced || !(token.text.length === 5 && next?.kind === 'word' && next.capitalised)
}

/** « 2 millions d'euros », « 1 200 € ». */
function isMoney(sentence: Sentence, token: Token, skip: number): boolean {
  for (const other of sentence.tokens.slice(token.index + skip, token.index + skip + 2)) {
    if (MONEY.has(other.kind === 'word' ? other.form : other.text)) return true
  }
  return false
}
