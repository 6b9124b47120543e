import { z } from 'zod'
import { languageCode, orNull, text } from './localized.ts'

const termEntrySchema = z.strictObject({
  name: text,
  long: orNull(text),
  forms: z.array(text).default([]),
  plain: text,
  falc: orNull(text),
  common: z.boolean().default(false),
})

/** A file of `glossary/`: language code → how the word is written and explained there. */
export const termSchema = z.record(z.string().regex(languageCode), termEntrySchema)
