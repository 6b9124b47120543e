import { z } from 'zod'
import { languageCode, text } from './localized.ts'

/** One entry of `languages.yaml`. */
export const languageSchema = z.strictObject({
  code: z.string().regex(languageCode),
  name: text,
  dir: z.enum(['ltr', 'rtl']),
})
