import { z } from 'zod'
import { localized, orNull, text } from './localized.ts'

/** One entry of `contacts.yaml`. */
export const contactSchema = z.strictObject({
  id: text,
  name: localized,
  phone: orNull(text),
  sms: orNull(text),
  email: orNull(z.email()),
  url: orNull(z.url({ protocol: /^https?$/ })),
  address: orNull(localized),
  hours: orNull(localized),
  cost: orNull(localized),
  for_whom: orNull(localized),
  accessibility: orNull(localized),
  confidence: z.enum(['sourced', 'sourced-old', 'unverified']),
  source: text,
  note: orNull(text),
})
