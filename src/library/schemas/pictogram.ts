import { z } from 'zod'
import { text } from './localized.ts'
import { slug } from './slug.ts'

/** One entry of `pictograms.yaml`: the pages need the picture, the Library only the concept. */
export const pictogramSchema = z.looseObject({ concept: slug, icon: text, title: text })
