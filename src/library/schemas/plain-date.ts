import { z } from 'zod'
import { isPlainDate } from '../../facts/plain-date.ts'

export const plainDate = z.string().refine(isPlainDate, {
  error: (issue) => `« ${String(issue.input).slice(0, 40)} » n'est pas une date du calendrier.`,
  params: { rule: 'date-impossible', hint: 'Écrivez année-mois-jour, par exemple 2026-11-21.' },
})
