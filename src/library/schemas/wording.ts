import { z } from 'zod'
import { orNull, text } from './localized.ts'

/** One entry of `terms/<lang>.yaml`: how a concept is said in a language, and how it must never be said. */
export const wordingSchema = z.strictObject({
  /** Id of a glossary term, or a short name. */
  concept: text,
  /** Forms of the concept in the French text. */
  french: z.array(text).min(1),
  /** Words to use: a section whose French says the concept says one of them. */
  approved: z.array(text).default([]),
  forbidden: z.array(z.strictObject({ word: text, why: text })).default([]),
  note: orNull(text),
})
