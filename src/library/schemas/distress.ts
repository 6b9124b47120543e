import { z } from 'zod'
import { languageKey, text } from './localized.ts'
import { slug } from './slug.ts'

/** Language code → what people write in it. */
const byLanguage = z.record(z.string().regex(languageKey), z.array(text)).default({})

/** One situation of `search/distress.yaml`. */
export const distressSchema = z.strictObject({
  id: slug,
  contacts: z.array(text).min(1),
  fiches: z.array(text).default([]),
  say: z.object({ fr: text }).catchall(text),
  phrases: byLanguage,
  alone: byLanguage,
  not: byLanguage,
})
