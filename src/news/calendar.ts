import type { PlainDate } from '../facts/fact.ts'
import { nextChanges } from '../facts/next-changes.ts'
import { entryOnDay } from '../facts/on-day.ts'
import { addDays } from '../facts/plain-date.ts'
import { recheckOn } from '../facts/shelf-life.ts'
import type { Library } from '../library/model.ts'
import { lawEvents } from './law-events.ts'

export interface CalendarEvent {
  /** Permanent and unique. */
  readonly uid: string
  readonly on: PlainDate
  /** French, one line. */
  readonly summary: string
  readonly description: string
}

/**
 * Coming reviews of fiches, articles of law to read again, ends of figures and figures to read again
 * within a year, for the editors' calendars.
 */
export function editorsEvents(library: Library): readonly CalendarEvent[] {
  const reviews = [...library.fiches.values()].flatMap((fiche): CalendarEvent[] => {
    const reference = fiche.versions.get('fr/standard')
    if (!reference || reference.status === 'draft') return []
    return [
      {
        uid: `relecture-${fiche.id}-${reference.review.next}`,
        on: reference.review.next,
        summary: `Relire : ${reference.title}`,
        description: reference.file,
      },
    ]
  })
  const figures = nextChanges(library.facts, library.today, 365).map(({ id, on, from, to }): CalendarEvent => {
    const entry = to ?? from
    return {
      uid: `chiffre-${id}-${on}`,
      on,
      summary: to ? `Nouveau chiffre : ${id}` : `Fin d'un chiffre : ${id}`,
      description: entry ? `${entry.file}:${entry.line}${entry.revised ? ` (révisé ${entry.revised})` : ''}` : id,
    }
  })
  const rereadings = [...library.facts].flatMap(([id, entries]): CalendarEvent[] => {
    const holding = entryOnDay(entries, library.today)
    const on = holding === null ? null : recheckOn(holding)
    if (holding === null || on === null || on <= library.today || on > addDays(library.today, 365)) return []
    return [
      {
        uid: `revoir-${id}-${on}`,
        on,
        summary: `Revoir le chiffre : ${id}`,
        description: `${holding.file}:${holding.line}`,
      },
    ]
  })
  return [...reviews, ...lawEvents(library), ...figures, ...rereadings].sort((a, b) =>
    a.on < b.on ? -1 : a.on > b.on ? 1 : a.uid.localeCompare(b.uid),
  )
}

const icsText = (text: string): string =>
  text.replace(/[\\;,]/g, (character) => `\\${character}`).replaceAll('\n', '\\n')

/** Lines of at most 75 octets, folded without cutting a character (RFC 5545 §3.1). */
function fold(line: string): string {
  const parts: string[] = []
  let current = ''
  let octets = 0
  for (const character of line) {
    const size = Buffer.byteLength(character)
    if (octets + size > 74) {
      parts.push(current)
      current = ''
      octets = 0
    }
    current += character
    octets += size
  }
  return [...parts, current].join('\r\n ')
}

const compact = (day: PlainDate): string => day.replaceAll('-', '')

/** Whose calendar it is. */
export interface CalendarAbout {
  /** Name of the site. */
  readonly name: string
  /** Who names the events: a domain that outlives the site's address. */
  readonly authority: string
  readonly title: string
}

/** The events as an iCalendar document, whole days; `stamp` is the day the calendar was made. */
export function icsDocument(
  { name, authority, title }: CalendarAbout,
  stamp: PlainDate,
  events: readonly CalendarEvent[],
): string {
  const lines = events.flatMap(({ uid, on, summary, description }) => [
    'BEGIN:VEVENT',
    `UID:${uid}@${authority}`,
    `DTSTAMP:${compact(stamp)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(on)}`,
    `DTEND;VALUE=DATE:${compact(addDays(on, 1))}`,
    `SUMMARY:${icsText(summary)}`,
    `DESCRIPTION:${icsText(description)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ])
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${icsText(name)}//FR`,
    `X-WR-CALNAME:${icsText(title)}`,
    ...lines,
    'END:VCALENDAR',
    '',
  ]
    .map(fold)
    .join('\r\n')
}
