import { z } from 'zod'
import { languageKey, localized, orNull, text } from './localized.ts'
import { plainDate } from './plain-date.ts'
import { refusal } from './refusal.ts'
import { slug } from './slug.ts'

/** One thing to find, or a list of ways of saying it. */
const element = z.union([text, z.array(text).min(1)])

const readingSchema = z.strictObject({
  on: plainDate,
  level: z.string().regex(/^[a-z]+$/),
  lang: z.string().regex(languageKey),
  result: z.enum(['answered', 'partly', 'no', 'wrong']),
  note: orNull(text),
  hash: orNull(z.string().regex(/^[0-9a-f]{8,64}$/)),
})

/** One entry of a file of `questions/`. */
export const questionSchema = z
  .strictObject({
    id: slug,
    question: localized,
    section: text,
    rests_on: z.array(text).default([]),
    /** `any`, or a language, alone or with `-falc`; the check knows which languages there are. */
    elements: z.object({ falc_omitted: text.optional() }).catchall(z.array(element)),
    falc_omitted: orNull(text),
    readings: z.array(readingSchema).default([]),
  })
  .superRefine(({ question, elements }, context) => {
    if (typeof question !== 'string' && question['fr'] === undefined) {
      context.addIssue({
        code: 'custom',
        path: ['question'],
        message: "La question n'est pas écrite en français : on ne saurait pas ce que la fiche doit dire.",
        params: refusal('question-empty', 'Ajoutez « fr: … », comme les gens le disent.'),
      })
    }
    const { any, fr } = elements
    if ((any?.length ?? 0) + (fr?.length ?? 0) > 0) return
    context.addIssue({
      code: 'custom',
      path: ['elements'],
      message: "Rien n'est cherché dans la réponse en français : on ne saurait pas si la section répond.",
      params: refusal(
        'question-empty',
        'Écrivez dans « any » (faits, contacts, liens) ou dans « fr » (mots) ce que la réponse doit contenir.',
      ),
    })
  })
