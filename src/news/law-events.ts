import type { PlainDate } from '../facts/fact.ts'
import { addDays } from '../facts/plain-date.ts'
import { usesInWords, usesOfLaw } from '../law-watch/uses.ts'
import type { Library } from '../library/model.ts'
import type { CalendarEvent } from './calendar.ts'

/** Articles that changed, on the day their change begins or was seen, and known ends of versions within a year. */
export function lawEvents(library: Library): CalendarEvent[] {
  const { law, lawChanges, today } = library
  const uses = usesOfLaw(library)
  const event = (id: string, on: PlainDate, summary: string): CalendarEvent => {
    const toRead = usesInWords(uses.get(id) ?? [])
    return {
      uid: `loi-${id}-${on}`,
      on,
      summary: `${summary} (${id})`,
      description: `${law.get(id)?.file ?? ''}${toRead === '' ? '' : `\n${toRead}`}`,
    }
  }
  const changes = [...lawChanges.values()].map(({ article, change, since, seen }) =>
    event(article, change === 'deferred' ? (since ?? seen) : seen, 'À relire : la loi a changé'),
  )
  const ends = [...law.values()].flatMap(({ id, until }) => {
    const on = until === null ? null : addDays(until, 1)
    const told = on === null || on <= today || on > addDays(today, 365) || lawChanges.has(id)
    return told ? [] : [event(id, on, "Fin d'une version de la loi")]
  })
  return [...changes, ...ends]
}
