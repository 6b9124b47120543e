import { Counted } from '../languages/counted.ts'
import type { LanguageFile, Units } from '../languages/language-file.ts'
import type { Message } from '../languages/message.ts'
import { compile } from '../languages/message.ts'
import { isolateLtr } from './bidi.ts'
import type { GeneralSpeech } from './general-speech.ts'
import type { SayMeasure, Speech } from './speech.ts'

/** The parts of a speech that a language's file gives; the reader's own code and direction are told beside. */
type Spoken = Omit<Speech, 'lang' | 'dir'>

/** How a language says figures by its file, and by the general rules where the file says nothing. */
export function spokenAs(file: LanguageFile | undefined, general: GeneralSpeech | null): Spoken {
  const { locale = 'fr-FR', dir = 'ltr' } = file ?? {}
  const {
    numbers = null,
    euros = null,
    rate = {},
    percent = null,
    easyPercent = null,
    units = {},
    cases = {},
    date = null,
    dateWithFigures = null,
  } = file?.figures ?? {}
  const message = (source: string | null | undefined) =>
    source === null || source === undefined ? null : compile(source, locale)
  const [money, share, easy] = [message(euros), message(percent), message(easyPercent)]
  const [day, dayWithFigures] = [message(date), message(dateWithFigures)]
  const { day: perDay, month: perMonth, year: perYear } = rate
  const per = (period: 'day' | 'month' | 'year', source: string | undefined) => {
    const said = message(source)
    return (amount: string) => said?.say({ amount }) ?? general?.rate[period](amount) ?? amount
  }
  const { gen, abl, nom } = cases
  const inCase = (given: Units | undefined) => given && measureBy({ ...units, ...given }, locale, general)
  const grammar = Object.entries({ gen: inCase(gen), abl: inCase(abl), nom: inCase(nom) }).filter(
    ([, say]) => say !== undefined,
  )
  return {
    // A code alone leaves digits and calendar to the engine: Persian ones for `fa`.
    locale: file !== undefined && file.locale !== file.code ? file.locale : (general?.locale ?? locale),
    numberLocale: numbers,
    euros: (amount) =>
      (money === null ? null : held(money, { amount })) ?? general?.euros(amount) ?? `${amount}\u00A0€`,
    rate: { day: per('day', perDay), month: per('month', perMonth), year: per('year', perYear) },
    measure: measureBy(units, locale, general),
    cases: Object.fromEntries(grammar),
    percent: (n) =>
      (share === null ? null : isolateLtr(held(share, { n }), dir)) ?? general?.percent(n) ?? `${n}\u00A0%`,
    easyPercent: (n) => easy?.say({ n }) ?? general?.easyPercent(n) ?? `${n} / 100`,
    date: day && ((parts) => day.say({ ...parts })),
    dateWithFigures: dayWithFigures && ((parts) => dayWithFigures.say({ ...parts })),
  }
}

/** Says a number with the right plural of its unit; each is worked out once. */
function measureBy(units: Units, locale: string, general: GeneralSpeech | null): SayMeasure {
  const messages = new Map(Object.entries(units).map(([unit, source]) => [unit, compile(source, locale)]))
  const said = new Map<string, string>()
  return (value, number, unit) => {
    const key = `${unit} ${value} ${number}`
    const known = said.get(key)
    if (known !== undefined) return known
    const message = messages.get(unit)
    const words =
      message === undefined
        ? (general?.measure(value, number, unit) ?? number)
        : held(message, { n: new Counted(value, number) })
    said.set(key, words)
    return words
  }
}

/**
 * A figure and its unit, which no line may part; a message that says its number in words (« two days », in Arabic)
 * keeps its spaces.
 */
function held(message: Message, given: Parameters<Message['parts']>[0]): string {
  const parts = message.parts(given)
  if (parts.every(({ is }) => is === 'words')) return parts.map(({ text }) => text).join('')
  return parts.map(({ is, text }) => (is === 'words' ? text.replaceAll(' ', '\u00A0') : text)).join('')
}
