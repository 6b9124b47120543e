import { z } from 'zod'
import { iconPattern } from '../../pictograms/drawing.ts'
import { localized, orNull, text } from './localized.ts'
import { plainDate } from './plain-date.ts'
import { refusal } from './refusal.ts'
import { slug } from './slug.ts'

/** What people were shown, and understood. */
const pictureTest = z
  .strictObject({
    people: z.int().min(1),
    understood: z.int().min(0),
    on: plainDate,
    group: text,
  })
  .refine(({ people, understood }) => understood <= people, {
    error: 'Plus de personnes ont compris que de personnes présentes.',
    path: ['understood'],
    params: refusal('field-value', 'Corrigez « understood » ou « people ».'),
  })

/** One entry of `pictograms.yaml`. */
export const pictogramSchema = z.strictObject({
  concept: slug,
  icon: text.refine((icon) => iconPattern.test(icon), {
    error: (issue) => `« ${String(issue.input).slice(0, 60)} » n'est pas un nom d'image.`,
    params: refusal(
      'pictogram-icon',
      'Écrivez « healthicons:nom », « fourni:nom », ou « dessin:nom » pour le fichier pictograms/nom.svg.',
    ),
  }),
  title: localized,
  /** Beginnings of French words: a line with this picture says one of them. */
  words: z.array(text).default([]),
  /** Turned in right-to-left pages: what goes somewhere, or writes. */
  mirror: z.boolean().default(false),
  /** It marks a danger, a refusal or a deadline: a line with it is never folded. */
  always_shown: z.boolean().default(false),
  tested: orNull(pictureTest),
})
