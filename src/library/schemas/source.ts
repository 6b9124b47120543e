import { z } from 'zod'
import { orNull, text } from './localized.ts'

export const sourceSchema = z.strictObject({
  publisher: text,
  title: text,
  url: orNull(z.url({ protocol: /^https?$/ })),
  /** Day, month or year, as far as it is known; a bare year reads as a number. */
  consulted: orNull(z.union([text, z.number().transform(String)])),
})

/** One entry of `sources.yaml`. */
export const listedSourceSchema = sourceSchema.extend({ id: text })
