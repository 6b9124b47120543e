/** Several things make a list. */
import type { Rule } from '../rule.ts'
import type { Sentence } from '../text/falc-text.ts'
import { prose } from './support/prose.ts'
import { EVAM, MEASURED, RLS } from './support/references.ts'

/** Commas from which a sentence holds a list. Most validated texts have 2 at most in every sentence. */
const COMMAS = 3
/** « Nous vous prions, Madame, Monsieur »: whom one writes to. */
const CALLED = new Set(['madame', 'monsieur', 'mesdames', 'messieurs'])
const ALTERNATIVES = /\bsoit\b[^.]{1,120}\bsoit\b|\bd[’']une part\b[^.]{1,200}\bd[’']autre part\b/i

export const strList: Rule = {
  id: 'str-list',
  family: 'structure',
  title: 'Faire une liste dès qu’il y a plusieurs choses',
  criteria: ['4.1'],
  references: [RLS, EVAM, MEASURED],
  severity: 'warning',
  why: 'Dans une suite de virgules, on oublie les premières choses en lisant les dernières.',
  remedy: 'Terminez la phrase par « : » et mettez chaque chose sur sa ligne, avec un tiret.',
  good: [{ text: 'Prenez :\n\n- votre carte,\n- une photo,\n- une facture.' }, { text: 'Prenez votre carte, une photo et une facture.' }],
  bad: [
    { text: 'Prenez votre carte, une photo, une facture, un stylo et la lettre.', found: 'une photo, une facture' },
    { text: 'Vous pouvez soit écrire à la caisse, soit appeler.', found: 'soit écrire à la caisse, soit' },
  ],
  *check(text) {
    for (const sentence of prose(text)) {
      const commas = countCommas(sentence)
      if (commas >= COMMAS) {
        yield { start: sentence.start, end: sentence.end, message: `${commas} virgules dans une phrase : on oublie les premiers morceaux en lisant les derniers.` }
        continue
      }
      if (!sentence.text.includes('soit') && !sentence.text.includes('une part')) continue
      if (ALTERNATIVES.test(sentence.text.slice(0, 2000))) yield { start: sentence.start, end: sentence.end, message: 'Un choix dans la phrase : chaque possibilité se voit mieux sur sa ligne.' }
    }
  },
}

/** Commas between words; those of an address or of a number are no list. */
function countCommas(sentence: Sentence): number {
  let count = 0
  for (const token of sentence.tokens) {
    if (token.text !== ',') continue
    const after = sentence.tokens[token.index + 1]
    if (after?.kind === 'word' && CALLED.has(after.lower)) continue
    if (sentence.tokens[token.index - 1]?.kind !== 'number' && token.index < sentence.tokens.length - 1) count++
  }
  return count
}
