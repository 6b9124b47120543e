import { z } from 'zod'
import { localized, orNull } from './localized.ts'
import { slug } from './slug.ts'

/** One entry of `themes.yaml`. */
export const themeSchema = z.strictObject({
  id: slug,
  title: localized,
  summary: localized,
  pictogram: orNull(z.string()),
  helpline: orNull(z.string()),
})
