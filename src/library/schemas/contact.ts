import { z } from 'zod'
import { localized, orNull, text } from './localized.ts'
import { refusal } from './refusal.ts'
import { slug } from './slug.ts'

/** Figures, in groups or not: what a telephone can call. */
const number = text.refine((typed) => /^\+?\d[\d .\u00A0\u202F]*$/u.test(typed), {
  error: (issue) =>
    `« ${String(issue.input).slice(0, 40)} » n'est pas un numéro : un téléphone ne saurait pas l'appeler.`,
  params: refusal(
    'field-value',
    'Écrivez des chiffres seulement, par groupes : 01 53 62 40 30. Ce qui est dit autour va dans « note ».',
  ),
})

/** One entry of `contacts.yaml`. */
export const contactSchema = z.strictObject({
  id: slug,
  name: localized,
  phone: orNull(number),
  sms: orNull(number),
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
