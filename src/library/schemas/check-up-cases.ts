import { z } from 'zod'
import { orNull, text } from './localized.ts'
import { refusal } from './refusal.ts'
import { slug } from './slug.ts'

/** A code and an article's number without dots or spaces: `css.L861-1`, `crpa.R311-12`, `css.R142-1-A`. */
const article = z.string().regex(/^[a-z]+\.[LRDA]?\d+(-\d+)*(-[A-Z])?$/)

const factIds = z.array(text).default([])

const caseSchema = z
  .strictObject({
    title: text,
    answers: z.record(z.string(), z.union([text, z.number().nonnegative()])),
    outcome: slug,
    sums: z.record(z.string(), z.number().nullable()).default({}),
    law: z.array(article).default([]),
    source: orNull(text),
    because: text,
    unverified: factIds,
    unknown: factIds,
  })
  .superRefine(({ law, source }, context) => {
    if (law.length > 0 || source !== null) return
    context.addIssue({
      code: 'custom',
      path: ['law'],
      message: 'Rien ne dit quel texte décide de ce cas : on ne pourrait pas le relire.',
      params: refusal(
        'check-up-case-law',
        'Ajoutez « law: [css.L861-1] », ou « source » pour un décret ou un jugement.',
      ),
    })
  })

/** A file of `check-ups/cases/`. */
export const caseBookSchema = z.strictObject({
  figures: z.record(z.string(), z.number()).default({}),
  cases: z.array(caseSchema).min(1),
})
