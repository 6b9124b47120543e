import { z } from 'zod'

/** True for a day that exists in the calendar, written `YYYY-MM-DD`. */
export function isPlainDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (match === null) return false
  const time = Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3]))
  return new Date(time).toISOString().slice(0, 10) === text
}

export const plainDate = z.string().refine(isPlainDate, {
  error: (issue) => `« ${String(issue.input).slice(0, 40)} » n'est pas une date du calendrier.`,
  params: { rule: 'date-impossible', hint: 'Écrivez année-mois-jour, par exemple 2026-11-21.' },
})
