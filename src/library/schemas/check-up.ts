import { z } from 'zod'
import { answerUnits } from '../../check-ups/units.ts'
import { localized, orNull, text } from './localized.ts'
import { slug } from './slug.ts'

const questionSchema = z.strictObject({
  id: text,
  kind: z.enum(['choice', 'amount', 'count']),
  unit: orNull(z.enum(answerUnits)),
  most: orNull(z.int().positive()),
  label: localized,
  help: orNull(localized),
  options: z.array(z.strictObject({ value: slug, label: localized })).default([]),
})

const texts = { title: localized, meaning: localized, why: localized, next: localized }

const outcomeSchema = z.strictObject({
  id: slug,
  refuses: z.boolean().default(false),
  ...texts,
  amounts: z.array(z.strictObject({ rule: text, label: localized })).default([]),
})

/** A file of `check-ups/`, its rules apart. */
export const checkUpSchema = z.strictObject({
  fiche: text,
  title: localized,
  intro: localized,
  not_for: orNull(localized),
  questions: z.array(questionSchema).min(1),
  conditions: z.record(z.string(), localized),
  outcomes: z.array(outcomeSchema).min(1),
  withheld: orNull(z.strictObject(texts)),
  doubtful: orNull(z.strictObject(texts)),
})

type RuleBody = string | number | null | { [key: string]: RuleBody | RuleBody[] }

const ruleBody: z.ZodType<RuleBody> = z.lazy(() =>
  z.union([z.string(), z.number(), z.null(), z.record(z.string(), z.union([ruleBody, z.array(ruleBody)]))]),
)

/** A file of Publicodes rules. */
export const checkUpRulesSchema = z.record(z.string(), ruleBody)
