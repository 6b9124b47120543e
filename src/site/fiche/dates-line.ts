import { library } from 'virtual:library'
import { sayDate, sayPartialDate } from '../../facts/say-date.ts'
import type { Version } from '../../library/fiche.ts'
import { oldestSource } from '../../reading/oldest-source.ts'
import { ask } from '../../traces/answers.ts'
import type { Interface } from '../strings/interface-of.ts'

/** What was done for this text and when: written, sources read, a lawyer or none yet, next reading. */
export function datesLine(version: Version, { words: { fiche: told }, speech }: Interface): string {
  const { on, next, lawyer } = version.review
  const oldest = oldestSource(version, (id) => ask(library, 'fact', id) ?? undefined)
  return [
    told.written({ date: sayDate(on, speech) }),
    ...(oldest === null ? [] : [told.oldestSource({ date: sayPartialDate(oldest, speech) })]),
    lawyer === null ? told.noLawyer : told.lawyer({ by: lawyer.by, date: sayDate(lawyer.on, speech) }),
    told.nextCheck({ date: sayDate(next, speech) }),
  ]
    .map((sentence) => `${sentence}.`)
    .join(' ')
}
