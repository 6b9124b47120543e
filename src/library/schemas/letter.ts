import { z } from 'zod'
import { localized, text } from './localized.ts'
import { slug } from './slug.ts'

const fieldSchema = z.strictObject({
  id: slug,
  label: localized,
  kind: z.enum(['line', 'lines', 'date', 'choice']),
  options: z.array(localized).default([]),
  autofill: z.enum(['name', 'bday', 'street-address', 'tel', 'email']).optional(),
})

/** A file of `letters/`. */
export const letterSchema = z.strictObject({
  fiche: text,
  title: localized,
  explanation: localized,
  fields: z.array(fieldSchema).default([]),
  body: text,
})
