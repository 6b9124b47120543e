import { z } from 'zod'

const whole = z.literal('tout').transform(() => ({ kind: 'whole' }) as const)
const none = z.literal('non').transform(() => ({ kind: 'none' }) as const)
const first = z
  .int()
  .min(1)
  .transform((last) => ({ kind: 'blocks', first: 1, last }) as const)
const between = z
  .string()
  .regex(/^[1-9]\d?-[1-9]\d?$/)
  .transform((range) => {
    const [first = 1, last = first] = range.split('-').map(Number)
    return { kind: 'blocks', first, last } as const
  })

/**
 * What goes on the sheet to give, where the usual rule chooses badly. Section id → `tout`, `non`, a number of blocks
 * from its start, or from one to another: `{comment: tout, papiers: 2, delais: non, refus: 2-3}`.
 */
export const sheetSchema = z.record(z.string(), z.union([whole, none, first, between])).optional()
