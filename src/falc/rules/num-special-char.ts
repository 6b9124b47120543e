/** Signs that stand for words. */
import type { Finding } from '../rule.ts'
import { falcRule } from '../rule.ts'
import type { Sentence, Token } from '../text/falc-text.ts'
import { prose } from './support/prose.ts'
import { EVAM, RLS } from './support/references.ts'

const SAID: Readonly<Record<string, readonly string[]>> = {
  '&': ['et'],
  '>': ['plus de'],
  '<': ['moins de'],
  '≥': ['au moins'],
  '≤': ['au plus'],
  '#': ['numéro'],
  '§': ['paragraphe'],
  '=': ['est'],
  '→': ['alors'],
  '±': ['plus ou moins'],
  '/': ['ou'],
}

export const numSpecialChar = falcRule({
  id: 'num-special-char',
  family: 'numbers',
  title: 'Pas de signes à la place des mots',
  criteria: ['5.4'],
  references: [RLS, EVAM],
  helps: ['non-native', 'dyslexia', 'dyscalculia', 'intellectual'],
  applies: 'easy-text',
  outcomes: { 'num-special-char': { severity: 'warning' } },
  why: '« & », « / », « > » ont plusieurs sens et ne se lisent pas à voix haute.',
  remedy: 'Écrivez le mot : « et », « ou », « plus de ».',
  good: [{ text: 'Vous ou votre enfant.' }, { text: 'Allez sur https://exemple.fr/page.' }],
  bad: [
    { text: 'Vous et/ou votre enfant.', found: '/' },
    { text: 'Les frais & les soins.', found: '&' },
    { text: 'Revenus > 500 euros.', found: '>' },
  ],
  *check(text) {
    for (const sentence of prose(text)) {
      for (const token of sentence.tokens) {
        if (token.kind !== 'punctuation' || token.text.length > 1) continue
        const found = signAt(sentence, token)
        if (found !== null) yield found
      }
    }
  },
})

function signAt(sentence: Sentence, token: Token): Finding | null {
  const said = SAID[token.text]
  if (said === undefined) return null
  const before = sentence.tokens[token.index - 1]
  const after = sentence.tokens[token.index + 1]
  if (before === undefined || after === undefined) return null
  // « >> », « /// », « # Titre » are ornaments or markup, not words.
  if ((before.kind === 'punctuation' && token.text !== '>') || after.text === token.text || before.text === token.text)
    return null
  const name =
    token.text === '&' && before.kind === 'word' && after.kind === 'word' && before.capitalised && after.capitalised
  if (name) return null
  // « DHOS/SDE/E1 n° 2004-471 » is the name of a document.
  if (token.text === '/' && /\/[A-Z]{1,5}\d{1,3}\b/.test(sentence.text)) return null
  // « N/Réf. »
  if (
    token.text === '/' &&
    (before.text.length === 1 || after.text.length === 1) &&
    !(before.kind === 'number' || after.kind === 'number') &&
    after.text.toUpperCase() !== 'E'
  )
    return null
  return {
    start: token.start,
    end: token.end,
    message: `Le signe « ${token.text} » ne se lit pas à voix haute.`,
    hint: `Écrivez le mot : « ${said[0] ?? ''} ».`,
    suggestions: said,
    ...(token.text === '&' && before.kind === 'word' && after.kind === 'word' ? { fix: 'et' } : {}),
  }
}
