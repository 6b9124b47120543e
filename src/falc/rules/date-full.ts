/** Dates with the month in letters. */
import { isPlainDate } from '../../facts/plain-date.ts'
import { falcRule } from '../rule.ts'
import type { Token } from '../text/falc-text.ts'
import { quote } from './support/finding.ts'
import { numbersOf } from './support/numbers.ts'
import { EVAM, INCLUSION_EUROPE, RLS } from './support/references.ts'

const MONTHS = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
]
const DATE = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})$/
const ISO = /^(\d{4})-(\d{2})-(\d{2})$/
const MODEL = /\bjj[/.-]mm[/.-]aaaa\b/i

export const dateFull = falcRule({
  id: 'date-full',
  family: 'numbers',
  title: 'Écrire les dates avec le mois en lettres',
  criteria: ['5.3'],
  references: [RLS, INCLUSION_EUROPE, EVAM],
  helps: ['non-native', 'dyslexia', 'dyscalculia', 'intellectual'],
  applies: 'easy-text',
  outcomes: { 'date-full': { severity: 'warning' } },
  why: '« 03/04/2021 » : est-ce le 3 avril ou le 4 mars ? Le mois en lettres ne trompe pas.',
  remedy: 'Écrivez « 3 avril 2021 ».',
  good: [{ text: 'Venez le 3 avril 2021.' }, { text: 'Appelez le 01 23 45 67 89.' }],
  bad: [
    { text: 'Venez le 03/04/2021.', found: '03/04/2021' },
    { text: 'Avant le 15.12.2022, écrivez.', found: '15.12.2022' },
    { text: 'Écrivez la date : JJ/MM/AAAA.', found: 'JJ/MM/AAAA' },
  ],
  *check(text) {
    for (const { token } of numbersOf(text)) {
      const full = token.text.length < 6 ? null : inFull(token)
      if (full !== null)
        yield {
          start: token.start,
          end: token.end,
          message: `${quote(token.text)} : une date en chiffres se lit mal.`,
          hint: `Écrivez « ${full} ».`,
          suggestions: [full],
          ...(isSure(token.text) ? { fix: full } : {}),
        }
    }
    for (const sentence of text.sentences) {
      if (!/aaaa/i.test(sentence.text)) continue
      const model = MODEL.exec(text.source.slice(sentence.start, sentence.end))
      if (model !== null)
        yield {
          start: sentence.start + model.index,
          end: sentence.start + model.index + model[0].length,
          message: `${quote(model[0])} : peu de lecteurs savent remplir une date ainsi.`,
          hint: 'Demandez le jour, le mois et l’année, avec un exemple.',
        }
    }
  },
})

/** A day of the calendar, its year whole. */
function isSure(date: string): boolean {
  const [, day = '', month = '', year = ''] = DATE.exec(date) ?? []
  return ISO.test(date) ? isPlainDate(date) : isPlainDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
}

function inFull(token: Token): string | null {
  const iso = ISO.exec(token.text)
  const match = iso === null ? DATE.exec(token.text) : iso
  if (match === null) return null
  const [day, month, year] = iso === null ? [match[1], match[2], match[3]] : [match[3], match[2], match[1]]
  const name = MONTHS[Number(month) - 1]
  if (name === undefined || Number(day) < 1 || Number(day) > 31) return null
  const century = year?.length === 2 ? (Number(year) > 40 ? `19${year}` : `20${year}`) : year
  return `${Number(day) === 1 ? '1er' : Number(day)} ${name} ${century}`
}
