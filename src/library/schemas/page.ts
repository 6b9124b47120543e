import { z } from 'zod'
import { falcSchema, translationSchema } from './fiche.ts'
import { text } from './localized.ts'

const common = {
  title: text,
  summary: text,
  /** What menus call the page; its title when left out. */
  menu: text.optional(),
}

/** Front matter of `fr.mdx`, the reference. */
export const pageSchema = z.strictObject({
  ...common,
  /** Place among the links at the foot of every page; left out: the page is not among them. */
  foot: z.int().optional(),
  /** In other languages, the foot says the French name of the page too. */
  french_name: z.boolean().default(false),
  /** The page is for French readers alone: its address names no language. */
  french_only: z.boolean().default(false),
  /** Whether another organisation's site shows this page when it has none of that name. */
  lent: z.boolean().default(true),
})

/** Front matter of a translation: `en.mdx`. */
export const pageTranslationSchema = z.strictObject({
  ...common,
  readings: translationSchema.shape.readings,
  translation: translationSchema.shape.translation,
})

const { readings, validation, source, omitted, falc_exceptions } = falcSchema.shape

/** Front matter of a simplified text: `fr.falc.mdx`. */
export const pageFalcSchema = z.strictObject({
  ...common,
  readings,
  validation,
  source,
  omitted,
  falc_exceptions,
})
