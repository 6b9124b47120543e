import { z } from 'zod'
import { text } from './localized.ts'

/** One entry of `typed-figures.yaml`. */
export const typedFigureSchema = z.strictObject({
  file: text,
  section: text,
  text,
  reason: text,
})
