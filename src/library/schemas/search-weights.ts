import { z } from 'zod'
import { orNull } from './localized.ts'

const weight = z.number().min(0).max(10)

/** `search/weights.yaml`: how much each kind of name counts; what is left out counts as usual. */
export const searchWeightsSchema = z.strictObject({
  names: z
    .strictObject({ title: weight, name: weight, keyword: weight, summary: weight, section: weight })
    .partial()
    .default({}),
  helps: z.strictObject({ contact: weight, word: weight, letter: weight, 'check-up': weight }).partial().default({}),
  texts: orNull(weight),
})
