import { z } from 'zod'
import { judgementResults } from '../../evidence/judgement.ts'
import { orNull, text } from './localized.ts'
import { plainDate } from './plain-date.ts'

/** One entry of `accessibility/judgements.yaml`: what a person found of a criterion on the pages of the sample. */
export const judgementSchema = z.strictObject({
  /** Number of a criterion of RGAA 4.1.2, between quotes: "10.11". */
  criterion: text,
  result: z.enum(judgementResults),
  on: plainDate,
  /** The person or the organisation that judged. */
  by: text,
  /** Browsers and screen readers, with their versions. */
  tools: z.array(text).default([]),
  /** Addresses of the pages looked at: /fr/ame/. */
  pages: z.array(z.string().regex(/^\/[^\s]*$/)).min(1),
  /** What fails, a sentence each; none unless the result is not-conform. */
  faults: z.array(text).default([]),
  note: orNull(text),
})
