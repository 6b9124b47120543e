/** Times as they are said. */
import { falcRule } from '../rule.ts'
import type { NumberToken } from '../text/falc-text.ts'
import { quote } from './support/finding.ts'
import { numbersOf } from './support/numbers.ts'
import { EVAM } from './support/references.ts'

const HOUR = /^(\d{1,2})\s?[hH]\s?(\d{2})?$/
const CLOCK = /^([01]?\d|2[0-3]):([0-5]\d)$/

export const timePlain = falcRule({
  id: 'time-plain',
  family: 'numbers',
  title: 'Écrire les heures comme on les dit',
  criteria: [],
  references: [EVAM],
  helps: ['non-native', 'dyscalculia'],
  applies: 'easy-text',
  outcomes: { 'time-plain': { severity: 'warning' } },
  why: '« 14h00 » contient un zéro de trop et une lettre à deviner.',
  remedy: 'Écrivez « 14 heures » ou « 14 heures 30 ».',
  good: [{ text: 'Venez à 14 heures.' }, { text: 'Venez à 14 heures 30.' }],
  bad: [
    { text: 'Venez à 14h00.', found: '14h00' },
    { text: 'Venez à 9:30.', found: '9:30' },
  ],
  *check(text) {
    for (const { token } of numbersOf(text)) {
      if (token.text.length > 7) continue
      const match = HOUR.exec(token.text) ?? CLOCK.exec(token.text)
      if (match === null || Number(match[1]) > 24) continue
      const hours = Number(match[1])
      const minutes = match[2] === undefined || match[2] === '00' ? '' : ` ${Number(match[2])}`
      const said = `${hours} ${hours > 1 ? 'heures' : 'heure'}${minutes}`
      yield {
        start: token.start,
        end: token.end,
        message: `${quote(token.text)} : l’heure n’est pas écrite comme on la dit.`,
        hint: `Écrivez « ${said} ».`,
        suggestions: [said],
        ...(isAlone(text.source, token) ? { fix: said } : {}),
      }
    }
  },
})

/** Not « 24h/24 », nor « 9:30 », which may count something else. */
function isAlone(source: string, { start, end, text }: NumberToken): boolean {
  return /h/iu.test(text) && !'/-'.includes(source[start - 1] ?? ' ') && !'/-'.includes(source[end] ?? ' ')
}
