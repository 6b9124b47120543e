import { z } from 'zod'
import { languageCode, localized, orNull } from './localized.ts'
import { refusal } from './refusal.ts'

/** A file of `levels/`. */
export const levelSchema = z
  .strictObject({
    /** Languages that have texts of this level. */
    languages: z.array(z.string().regex(languageCode)).min(1),
    name: localized,
    /** The program that judges its texts; null when there is none. */
    checker: z.union([z.literal('falc'), z.null()]),
    /** What is said above a text that nobody has validated; null for the usual words. */
    notice: orNull(localized),
    /** What is said of the codes printed on paper, a sentence a line; null for the usual words. */
    code_hint: orNull(localized),
    /** Whether each published fiche must have it; left out, where a program judges it. */
    expected: orNull(z.boolean()),
  })
  .superRefine(({ languages, checker }, context) => {
    const other = checker === 'falc' ? languages.findIndex((lang) => lang !== 'fr') : -1
    if (other === -1) return
    context.addIssue({
      code: 'custom',
      path: ['languages', other],
      message: `Le vérificateur « falc » ne lit que le français : il se tromperait sur « ${languages[other]} ».`,
      params: refusal('level-checker', 'Laissez « checker: » vide, ou donnez à cette langue un niveau à elle.'),
    })
  })
