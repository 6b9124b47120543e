import { z } from 'zod'
import { askedKinds } from '../../languages/language-file.ts'
import { cases, measures } from '../../languages/measures.ts'
import { text } from './localized.ts'
import { plainDate } from './plain-date.ts'

/** A message may begin or end with a space: what comes between a label and what it labels. */
const message = z.string().min(1)

export interface WrittenMessages {
  readonly [name: string]: string | null | WrittenMessages
}

const messages: z.ZodType<WrittenMessages> = z.lazy(() => z.record(z.string(), z.union([message, z.null(), messages])))

/** Words of one kind, with spaces between. */
const words = z.string().trim()
const units = z.partialRecord(z.enum(measures), message).default({})
const localeName = z.string().refine(isLocale, { error: 'Ce n’est pas un code de langue, comme fr-FR.' })

/** `languages/<code>.yaml`: all that a language is. */
export const languageFileSchema = z.strictObject({
  name: text,
  dir: z.enum(['ltr', 'rtl']),
  status: z.enum(['draft', 'published']),
  reviewed: z.union([z.literal('none'), z.strictObject({ by: text, on: plainDate })]).default('none'),
  locale: localeName.optional(),
  interface: messages.default({}),
  texts: messages.default({}),
  easy_texts: messages.default({}),
  figures: z
    .strictObject({
      numbers: localeName.optional(),
      euros: message.optional(),
      rate: z.partialRecord(z.enum(['day', 'month', 'year']), message).default({}),
      percent: message.optional(),
      easy_percent: message.optional(),
      units,
      cases: z.partialRecord(z.enum(cases), units).default({}),
      date: message.optional(),
      date_with_figures: message.optional(),
    })
    .prefault({}),
  letters: z
    .strictObject({
      order: z.array(text).min(2).optional(),
      articles: z.array(text).default([]),
      glued: z.array(text).default([]),
    })
    .prefault({}),
  search: z
    .strictObject({
      stop_words: words.default(''),
      elsewhere: words.default(''),
      synonyms: z.record(words.min(1), words.min(1)).default({}),
      asking: z.partialRecord(z.enum(askedKinds), words).default({}),
    })
    .prefault({}),
  source: z.record(z.string(), z.string()).default({}),
})

function isLocale(code: string): boolean {
  try {
    return Intl.getCanonicalLocales(code).length === 1
  } catch {
    return false
  }
}
