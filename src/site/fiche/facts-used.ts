import { library } from 'virtual:library'
import { localized } from '../../facts/localized.ts'
import { factOnDay } from '../../facts/on-day.ts'
import { sayDate, sayPartialDate } from '../../facts/say-date.ts'
import { sayValue } from '../../facts/say.ts'
import type { Version } from '../../library/model.ts'

/** One figure of a page and where it comes from, ready to print. */
export interface FactUsed {
  readonly label: string
  readonly labelLang: string
  readonly value: string
  /** Publisher, title, date; law. */
  readonly source: string
  /** The last day it held, when that day is past. */
  readonly ended: string | null
}

/** Every figure of a text, once each, in order of appearance. */
export function factsUsed(version: Version): FactUsed[] {
  const ids = new Set(version.sections.flatMap(({ uses }) => uses.facts))
  return Array.from(ids).flatMap((id) => {
    const entries = library.facts.get(id)
    if (!entries || entries.length === 0) return []
    const { entry, state } = factOnDay(entries, library.today)
    const { publisher, title, consulted } = entry.source
    const parts = [publisher, title, consulted && sayPartialDate(consulted, 'fr'), entry.legalRef].filter(Boolean)
    const label = localized(entry.label, version.lang, version.level)
    return {
      label: label.text,
      labelLang: label.lang,
      value: sayValue(entry, version.lang, version.level),
      source: parts.join(', '),
      ended: state === 'expired' && entry.validTo ? sayDate(entry.validTo, version.lang) : null,
    }
  })
}
