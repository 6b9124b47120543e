import { z } from 'zod'
import type { ListName } from '../../falc/vocabulary/vocabulary.ts'
import { text } from './localized.ts'

/** Null takes away an entry of the project's own list. */
const entries = <T extends z.ZodType>(value: T) => z.record(text, z.union([value, z.null()]))

/** What to write instead of each, best first; none for a name that must stay whole. */
export const phrasesSchema = entries(z.array(text))

/** What each means; empty when nothing is safe to say. */
export const meaningsSchema = entries(z.string().trim())

/** Whole words; `always` when no full stop is needed to know the abbreviation. */
export const abbreviationsSchema = entries(z.union([text, z.strictObject({ means: text, always: z.literal(true) })]))

/** Words, each by itself. */
export const wordsSchema = z.array(text)

/** Words for one thing, the one to keep first. */
export const groupsSchema = z.array(z.array(text).min(2))

/** Bodies and people, the names of each and the plain ones that a simple text may give it. */
export const bodiesSchema = entries(z.strictObject({ names: z.array(text).min(1), plain: z.array(text).optional() }))

/** Schema of each file of `falc/`. */
export const wordListSchemas: Readonly<Record<ListName, z.ZodType>> = {
  abbreviations: abbreviationsSchema,
  'abstract-nouns': meaningsSchema,
  acronyms: meaningsSchema,
  bodies: bodiesSchema,
  connectors: phrasesSchema,
  'everyday-acronyms': wordsSchema,
  foreign: phrasesSchema,
  idioms: phrasesSchema,
  'jargon-administration': phrasesSchema,
  'jargon-health': phrasesSchema,
  'jargon-verbs': phrasesSchema,
  'jargon-words': phrasesSchema,
  'known-words': wordsSchema,
  notions: meaningsSchema,
  'same-thing': groupsSchema,
  vague: phrasesSchema,
}
