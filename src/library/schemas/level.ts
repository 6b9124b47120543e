import { z } from 'zod'
import { languageCode, localized, orNull } from './localized.ts'

/** A file of `levels/`. */
export const levelSchema = z.strictObject({
  /** Languages that have texts of this level. */
  languages: z.array(z.string().regex(languageCode)).min(1),
  name: localized,
  /** The program that judges its texts; null when there is none. */
  checker: z.union([z.literal('falc'), z.null()]),
  /** What is said above a text that nobody has validated; null for the usual words. */
  notice: orNull(localized),
})
