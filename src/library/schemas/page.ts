import { z } from 'zod'
import { asked } from './asked.ts'
import { falcSchema, translationSchema } from './fiche.ts'
import { text } from './localized.ts'

const common = {
  title: text.meta(asked('Titre', 'Le titre de la page.')),
  summary: text.meta(asked('Résumé', 'Une phrase : ce que donne la page.')),
  /** What menus call the page; its title when left out. */
  menu: text.optional().meta(asked('Nom dans les menus', 'Plus court que le titre. Vide : le titre.')),
}

/** Front matter of `fr.mdx`, the reference. */
export const pageSchema = z.strictObject({
  ...common,
  /** Place among the links at the foot of every page; left out: the page is not among them. */
  foot: z.int().optional().meta(asked('Place en bas de page', 'Son rang parmi les liens du bas. Vide : pas de lien.')),
  /** In other languages, the foot says the French name of the page too. */
  french_name: z
    .boolean()
    .default(false)
    .meta(asked('Nom français', 'Dans les autres langues, le bas de page dit aussi le nom français.')),
  /** The page is for French readers alone: its address names no language. */
  french_only: z.boolean().default(false).meta(asked('En français seulement', 'Son adresse ne nomme aucune langue.')),
  /** Whether another organisation's site shows this page when it has none of that name. */
  lent: z.boolean().default(true).meta(asked('Prêtée', 'Un autre site qui n’a pas cette page peut montrer celle-ci.')),
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
