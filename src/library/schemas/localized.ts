import { z } from 'zod'

/** Source of a pattern: a language code (BCP 47), with its script and its country where they tell it apart. */
export const languagePattern = '[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?'

/** A language code alone. */
export const languageCode = new RegExp(`^${languagePattern}$`)

/** A language code, alone or with a reading level for its simplified text: `fr-falc`. */
export const languageKey = new RegExp(`^${languagePattern}(?:-[a-z]+)?$`)

/** A non-empty text. */
export const text = z.string().trim().min(1)

/** French text, or one text per language. */
export const localized = z.union([text, z.record(z.string().regex(languageKey), text)])

/** Absent and `null` both mean: not known. */
export const orNull = <T extends z.ZodType>(schema: T) => schema.nullish().transform((value) => value ?? null)
