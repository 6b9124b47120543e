import { z } from 'zod'
import { languageKey, orNull, text } from './localized.ts'

/** `site.yaml`: whose site this is, whom its readers can call. */
export const siteSchema = z.strictObject({
  /** Contact named at the foot of every page. */
  helpline: orNull(text),
  /** Numbers of every home page, before all else; `say` tells when to use each, beside it. */
  emergency: z.array(z.strictObject({ contact: text, say: z.record(z.string().regex(languageKey), text) })).default([]),
})
