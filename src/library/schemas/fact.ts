import { z } from 'zod'
import type { Unit } from '../../facts/fact.ts'
import { units } from '../../facts/fact.ts'
import { localized, orNull, text } from './localized.ts'
import { plainDate } from './plain-date.ts'
import { refusal } from './refusal.ts'
import { sourceSchema } from './source.ts'

const inWords: readonly Unit[] = ['phone', 'sms', 'email', 'url', 'date', 'text']

/** An amount, a duration, a share: never below zero, and small enough that no figure of it is lost. */
const figure = z.number().min(0).max(1e12)

/** One entry of a file of `facts/`. */
export const factSchema = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9]+([.-][a-z0-9]+)*$/),
    label: localized,
    value: z.union([figure, localized]),
    unit: z.enum(units),
    valid_from: orNull(plainDate),
    valid_to: orNull(plainDate),
    revised: orNull(text),
    legal_ref: orNull(text),
    /** Articles of codes: `[css.L861-1]`. */
    law: z.array(text).default([]),
    /** In full, or an id of `sources.yaml`. */
    source: z.union([text, sourceSchema]),
    /** Last seen true elsewhere than in its source: a day, a month or a year. */
    seen: orNull(z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)),
    checked: orNull(z.strictObject({ on: plainDate, by: text })),
    confidence: z.enum(['sourced', 'sourced-old', 'unverified']),
    emergency: z.boolean().default(false),
    note: orNull(text),
  })
  .superRefine((fact, context) => {
    const expected = inWords.includes(fact.unit) ? 'un texte entre guillemets' : 'un nombre'
    if ((typeof fact.value === 'number') === inWords.includes(fact.unit)) {
      context.addIssue({
        code: 'custom',
        path: ['value'],
        message: `Avec l'unité « ${fact.unit} », la valeur doit être ${expected}.`,
        params: { hint: "Corrigez la valeur ou l'unité.", quoted: inWords.includes(fact.unit) },
      })
    }
    if (fact.valid_from !== null && fact.valid_to !== null && fact.valid_to < fact.valid_from) {
      context.addIssue({
        code: 'custom',
        path: ['valid_to'],
        message: `La fin de validité (${fact.valid_to}) vient avant le début (${fact.valid_from}).`,
        params: refusal('dates-inverted', 'Échangez les deux dates, ou corrigez celle qui est fausse.'),
      })
    }
  })
