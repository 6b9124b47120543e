import { z } from 'zod'
import { text } from './localized.ts'
import { plainDate } from './plain-date.ts'

const count = z.int().min(0)
const names = z.array(text)

/** `accessibility/evidence.yaml`, written by `npm run audit -- --evidence`: what was counted, without any opinion. */
export const evidenceSchema = z.strictObject({
  on: plainDate,
  commit: z
    .string()
    .regex(/^[0-9a-f]{40}$/)
    .nullable(),
  modified: z.boolean(),
  tools: names,
  pages: z.int().min(1),
  sample: z.array(z.strictObject({ page: text, why: text })),
  facts: z.array(z.strictObject({ fact: text, count, pages: count, where: names })),
  runs: z.array(
    z.strictObject({
      profile: text,
      rule: text,
      on: z.enum(['every', 'structures', 'longest']),
      pages: count,
      applied: count,
      unsure: count,
    }),
  ),
  faults: z.array(
    z.strictObject({
      rule: text,
      profile: text,
      wcag: names,
      rgaa: names,
      message: z.string(),
      node: z.string(),
      pages: z.int().min(1),
      where: names,
    }),
  ),
})
