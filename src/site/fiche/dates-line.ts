import { library } from 'virtual:library'
import { factOnDay } from '../../facts/on-day.ts'
import { sayDate, sayPartialDate } from '../../facts/say-date.ts'
import type { Version } from '../../library/model.ts'
import { oldestSource } from '../../reading/oldest-source.ts'
import type { Interface } from '../strings/interface-of.ts'

/** What was done for this text and when: written, sources read, a lawyer or none yet, next reading. */
export function datesLine(version: Version, { words: { fiche: told }, speech }: Interface): string {
  const { on, next, lawyer } = version.review
  const oldest = oldestSource(version, (id) => {
    const entries = library.facts.get(id)
    return entries === undefined ? undefined : factOnDay(entries, library.today)
  })
  return [
    told.written({ date: sayDate(on, speech) }),
    ...(oldest === null ? [] : [told.oldestSource({ date: sayPartialDate(oldest, speech) })]),
    lawyer === null ? told.noLawyer : told.lawyer({ by: lawyer.by, date: sayDate(lawyer.on, speech) }),
    told.nextCheck({ date: sayDate(next, speech) }),
  ]
    .map((sentence) => `${sentence}.`)
    .join(' ')
}
