import { z } from 'zod'
import { iconPattern } from '../../pictograms/drawing.ts'
import { text } from './localized.ts'
import { refusal } from './refusal.ts'
import { slug } from './slug.ts'

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
  title: text,
  tested: z.boolean().default(false),
})
