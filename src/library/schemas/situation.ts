import { z } from 'zod'
import { text } from './localized.ts'
import { slug } from './slug.ts'

/** One entry of `situations.yaml`. */
export const situationSchema = z.strictObject({
  id: slug,
  /** What the person says, in the first person. */
  say: z.object({ fr: text }).catchall(text),
  /** Concept of `pictograms.yaml`. */
  pictogram: text,
  /** A fiche, or a part of one: `css#qui`. */
  to: text,
})
