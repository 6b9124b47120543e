import { z } from 'zod'
import { tagPattern } from './tag-authority.ts'
import { languageKey, orNull, text } from './localized.ts'
import { refusal } from './refusal.ts'

/** `site.yaml`: whose site this is, whom its readers can call. */
export const siteSchema = z.strictObject({
  /** Contact named at the foot of every page. */
  helpline: orNull(text),
  /** Numbers of every home page, before all else; `say` tells when to use each, beside it. */
  /** Who names the entries of the feeds (`tag-authority.ts`). Chosen once. */
  feed_tag: orNull(text.refine((tag) => tagPattern.test(tag), {
    error: (issue) => `« ${String(issue.input).slice(0, 60)} » ne peut pas nommer les nouveautés d'un flux.`,
    params: refusal('feed-tag', 'Écrivez un nom de domaine à vous, une virgule, et une année où il l’était : exemple.fr,2026.'),
  })),
  /** Languages in the order of the pages; a language that is not named comes after. */
  languages: z.array(text).default([]),
  emergency: z.array(z.strictObject({ contact: text, say: z.record(z.string().regex(languageKey), text) })).default([]),
})
