import { z } from 'zod'
import { isPlainDate } from '../../facts/plain-date.ts'
import { refusal } from './refusal.ts'

export const plainDate = z.string().refine(isPlainDate, {
  error: (issue) => `« ${String(issue.input).slice(0, 40)} » n'est pas une date du calendrier.`,
  params: refusal('date-impossible', 'Écrivez année-mois-jour, par exemple 2026-11-21.'),
})
