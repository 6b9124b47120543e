import { z } from 'zod'
import { orNull, text } from './localized.ts'
import { plainDate } from './plain-date.ts'
import { refusal } from './refusal.ts'
import { sheetSchema } from './sheet.ts'

/** Section id → hash of the French section that this text follows. */
const sourceHashes = z.record(z.string(), z.string().regex(/^[0-9a-f]{8,64}$/))

const common = {
  title: text,
  summary: text,
  audience: text,
  keywords: z.array(text).default([]),
  status: z.enum(['draft', 'published']),
  /** What goes on the sheet to give; the usual rule chooses where nothing is said. */
  sheet: sheetSchema,
}

const reviewed = z.strictObject({ on: plainDate, by: text })
const changes = z.array(z.strictObject({ on: plainDate, text })).default([])

const securePage = z.string().regex(/^https:\/\/\S+$/)

/** A video in sign language, on a host of the publisher's own: linked to, never played inside the page. */
const lsf = z.strictObject({
  video: securePage,
  /** The same in writing, for those who can't see the video. */
  transcript: securePage,
  captions: z.boolean().refine(Boolean, {
    error: 'La vidéo en langue des signes doit avoir des sous-titres : sans eux, qui ne signe pas ne la suit pas.',
    params: refusal('lsf-captions', 'Faites sous-titrer la vidéo, puis écrivez « captions: true ».'),
  }),
})

/** Front matter of `fr.md`, the reference. */
export const referenceSchema = z.strictObject({
  ...common,
  theme: text,
  /** Concept of `pictograms.yaml`: the picture of its subject in lists. */
  pictogram: orNull(text),
  core: z.boolean().default(false),
  owner: text.nullable().default(null),
  /** Its pages can be left at once, for the neutral page that `site.yaml` names. */
  quick_leave: z.boolean().default(false),
  /** Null until there is a video in French sign language. */
  lsf: orNull(lsf),
  reviewed,
  next_review: plainDate,
  /** Only when a lawyer has read this text. */
  legal_review: orNull(reviewed),
  changes,
  /** Section id → articles of law that it rests on: `{qui: [casf.L251-1]}`. */
  law: z.record(z.string(), z.array(text)).default({}),
  open_questions: z.array(z.strictObject({ question: text, check: text })).default([]),
})

/** Section id → who read it last and found it right, and the hash of what was read: `npm run review -- record`. */
const readings = z
  .record(
    z.string(),
    z.strictObject({
      on: plainDate,
      by: text,
      people: z.int().min(1),
      hash: z.string().regex(/^[0-9a-f]{8,64}$/),
    }),
  )
  .default({})

/** What a twin or a translation may repeat of its reference; the reference's own values count. */
const repeated = {
  theme: text.optional(),
  core: z.boolean().optional(),
  owner: text.nullable().optional(),
  reviewed: reviewed.optional(),
  next_review: plainDate.optional(),
  changes,
}

/** Front matter of a translation: `en.md`. */
export const translationSchema = z.strictObject({
  ...common,
  ...repeated,
  readings,
  translation: z.strictObject({
    method: z.enum(['human', 'machine']),
    reviewed: z.union([
      z.literal('none').transform(() => null),
      /** `text_hash`: what was read; the review no longer holds once the text is another. */
      z.strictObject({
        by: text,
        on: plainDate,
        text_hash: z
          .string()
          .regex(/^[0-9a-f]{8,64}$/)
          .optional(),
      }),
    ]),
    source: sourceHashes.default({}),
  }),
})

const validationSchema = z.discriminatedUnion('state', [
  z.strictObject({
    state: z.literal('none'),
    group: z.null().optional(),
    people: z.null().optional(),
    on: z.null().optional(),
    text_hash: z.null().optional(),
    source: sourceHashes.optional(),
  }),
  z.strictObject({
    state: z.literal('validated'),
    group: text,
    people: z.int().min(1),
    on: plainDate,
    text_hash: z.string().regex(/^[0-9a-f]{8,64}$/),
    source: sourceHashes.optional(),
  }),
])

/** Read and checked by the easy-to-read room (`falc/exceptions.ts`), file by file. */
const exceptions = z.array(z.unknown()).optional()

/** Front matter of an easy-to-read twin: `fr.falc.md`. */
export const falcSchema = z.strictObject({
  ...common,
  ...repeated,
  readings,
  validation: validationSchema,
  source: sourceHashes.optional(),
  /** Names of the other pages, in order; `join-parts.ts` looks for their files. */
  parts: z.array(z.string()).default([]),
  /** What is left out on purpose → why; an empty reason is reported by its own rule. */
  omitted: z
    .record(
      z.string(),
      z
        .string()
        .nullable()
        .transform((reason) => reason?.trim() ?? ''),
    )
    .default({}),
  falc_exceptions: exceptions,
})

/** Front matter of another page of a twin: `fr.falc/refus.md`. */
export const partSchema = z.strictObject({ title: text, summary: text, falc_exceptions: exceptions })
