import { z } from 'zod'
import { changeKinds } from '../../law/change.ts'
import { localized, orNull, text } from './localized.ts'
import { plainDate } from './plain-date.ts'
import { refusal } from './refusal.ts'
import { slug } from './slug.ts'
import { sourceSchema } from './source.ts'

/** `L1110-3`, `R142-1-A`, `LO111-9`, `225-1`. */
const articleNumber = /^(?:[A-Z]{1,2})?\d+[A-Z]?(?:-[\dA-Z]+)*$/

const num = z
  .union([z.string(), z.number()])
  .transform(String)
  .refine((typed) => articleNumber.test(typed), {
    error: (issue) =>
      `« ${String(issue.input).slice(0, 40)} » n'est pas un numéro d'article : les mentions ne le trouveraient pas.`,
    params: refusal('law-number', 'Écrivez-le sans point ni espace : L1110-3, R142-1-A, D323-2.'),
  })

/** One entry of `law/codes.yaml`. */
export const lawCodeSchema = z.strictObject({
  id: slug,
  name: localized,
  legifrance: orNull(text),
})

/** One entry of `law/changes.yaml`, which `npm run law -- --record` writes. */
export const lawChangeSchema = z.strictObject({
  article: text,
  change: z.enum(changeKinds),
  since: orNull(plainDate),
  to: orNull(text),
  seen: plainDate,
  was: text,
})

/** One entry of `law/<code>.yaml`. */
export const articleSchema = z
  .strictObject({
    num,
    title: orNull(localized),
    gives: localized,
    version: orNull(plainDate),
    until: orNull(plainDate),
    as_of: plainDate,
    /** In full, or an id of `sources.yaml`. */
    source: z.union([text, sourceSchema]),
    url: orNull(z.url({ protocol: /^https?$/ })),
    hash: orNull(text),
  })
  .superRefine(({ version, until }, context) => {
    if (version === null || until === null || version <= until) return
    context.addIssue({
      code: 'custom',
      path: ['until'],
      message: `La fin de la version (${until}) vient avant son début (${version}).`,
      params: refusal('dates-inverted', 'Échangez les deux dates, ou corrigez celle qui est fausse.'),
    })
  })
