/** Phone numbers in pairs of digits. */
import { falcRule } from '../rule.ts'
import { quote } from './support/finding.ts'
import { numbersOf } from './support/numbers.ts'
import { CANADA } from './support/references.ts'

const FRENCH = /^(?:\+33[ .\u00a0\u202f]?|0)[1-9](?:[ .\u00a0\u202f-]?\d{2}){4}$/
const SPACED = /^0[1-9](?:[ \u00a0\u202f]\d{2}){4}$/

export const phoneSpaced = falcRule({
  id: 'phone-spaced',
  family: 'numbers',
  title: 'Écrire un numéro de téléphone 2 chiffres par 2',
  criteria: [],
  references: [CANADA],
  helps: ['dyslexia', 'dyscalculia'],
  applies: 'easy-text',
  outcomes: { 'phone-spaced': { severity: 'warning' } },
  why: 'On lit et on compose un numéro 2 chiffres par 2. Collé, ou avec des points, il se recopie mal.',
  remedy: 'Écrivez « 01 23 45 67 89 », avec des espaces.',
  good: [{ text: 'Appelez le 01 23 45 67 89.' }, { text: 'Appelez le 15.' }],
  bad: [
    { text: 'Appelez le 0123456789.', found: '0123456789' },
    { text: 'Appelez le 01.23.45.67.89.', found: '01.23.45.67.89' },
    { text: 'Appelez le +33 1 23 45 67 89.', found: '+33 1 23 45 67 89' },
  ],
  *check(text) {
    for (const { token } of numbersOf(text)) {
      if (token.text.length < 10 || !FRENCH.test(token.text) || SPACED.test(token.text)) continue
      const digits = token.text.replace(/^\+33/, '0').replace(/\D/g, '')
      const said = digits.match(/\d{2}/g)?.join(' ') ?? digits
      yield {
        start: token.start,
        end: token.end,
        message: `${quote(token.text)} : ce numéro se lit et se compose mal.`,
        hint: `Écrivez « ${said} ».`,
        suggestions: [said],
        ...(token.text.startsWith('0') ? { fix: said } : {}),
      }
    }
  },
})
