import { z } from 'zod'
import { text } from './localized.ts'

/** One entry of `languages.yaml`. */
export const languageSchema = z.strictObject({
  code: z.string().regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/),
  name: text,
  dir: z.enum(['ltr', 'rtl']),
})
