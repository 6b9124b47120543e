import { z } from 'zod'
import type { Visits } from './visit.ts'

const outcome = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('reached'), title: z.string().nullable() }),
  z.object({ kind: z.literal('gone'), status: z.int() }),
  z.object({ kind: z.literal('refused'), status: z.int() }),
  z.object({ kind: z.literal('failed'), why: z.string() }),
])

const schema = z.object({
  version: z.literal(1),
  visits: z.record(
    z.string(),
    z.object({
      on: z.iso.date(),
      outcome,
      movedTo: z.string().nullable(),
      etag: z.string().nullable(),
      lastModified: z.string().nullable(),
      failures: z.int(),
      knownTitle: z.string().nullable(),
    }),
  ),
})

/** What was written of past visits; nothing when it is not understood: the sites are then asked again. */
export function readVisits(written: string): Visits {
  try {
    return new Map(Object.entries(schema.parse(JSON.parse(written)).visits))
  } catch {
    return new Map()
  }
}

/** Visits as they are kept, in the order of their addresses. */
export function writeVisits(visits: Visits): string {
  const sorted = [...visits].sort(([one], [other]) => (one < other ? -1 : 1))
  return `${JSON.stringify({ version: 1, visits: Object.fromEntries(sorted) }, null, 1)}\n`
}

/** The visits once a person has read these pages: the titles that they have now are the known ones. */
export function acceptTitles(visits: Visits, read: readonly string[]): Visits {
  return new Map(
    [...visits].map(([url, visit]) => [
      url,
      read.includes(url) && visit.outcome.kind === 'reached' ? { ...visit, knownTitle: visit.outcome.title } : visit,
    ]),
  )
}
