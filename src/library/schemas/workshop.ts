import { z } from 'zod'
import { text } from './localized.ts'
import { plainDate } from './plain-date.ts'

/** One entry of `workshops.yaml`: what people did with texts of the site, as the person who led the workshop saw it. */
export const workshopSchema = z.strictObject({
  on: plainDate,
  /** The group or the place, without the name of any reader. */
  group: text,
  people: z.int().min(1),
  /** The person who led it and writes its results. */
  recorded_by: text,
  /** What was in their hands: `ame/fr/falc`, a text of a fiche. */
  about: z.array(text).min(1),
  /** Task → how many people succeeded, of how many who tried. */
  tasks: z.array(z.strictObject({ task: text, tried: z.int().min(1), succeeded: z.int().min(0) })).min(1),
  /** What somebody believed wrongly after reading, a sentence each; empty when nobody did. */
  wrong_beliefs: z.array(text),
})
