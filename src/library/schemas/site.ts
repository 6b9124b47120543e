import { z } from 'zod'
import { coloursSchema } from './colours.ts'
import { languageKey, localized, orNull, text } from './localized.ts'
import { refusal } from './refusal.ts'
import { secureAddress } from './secure-address.ts'
import { tagPattern } from './tag-authority.ts'

const address = z.string().regex(/^https?:\/\/\S+$/, 'Écrivez une adresse complète, qui commence par https://')

/** Where the editing page of a published site writes, and whom it asks who the editor is. */
const cmsSchema = z.strictObject({
  backend: z.enum(['github', 'gitlab', 'gitea']),
  /** `organisation/depot` */
  repo: z.string().regex(/^[^/:\s]+(?:\/[^/:\s]+)+$/, 'Écrivez organisation/depot, comme dans l’adresse du dépôt.'),
  branch: text.default('main'),
  /** Where the content folder is in the repository. */
  folder: z
    .string()
    .regex(/^[\w.-]+(?:\/[\w.-]+)*$/, 'Écrivez un chemin dans le dépôt, par exemple content.')
    .default('content'),
  /** Who lets an editor in: an OAuth service of the publisher's own, or the host itself. */
  base_url: orNull(secureAddress),
  /** Address of the host's interface for programs, where the host is the publisher's own. */
  api_root: orNull(secureAddress),
  /** Name of the site at that service or host. */
  app_id: orNull(text),
  /** Whether someone who has no right to write may propose a change, from a copy of their own. */
  open_authoring: z.boolean().default(false),
})

/** `site.yaml`: whose site this is, what it looks like, whom its readers can call. */
export const siteSchema = z.strictObject({
  name: localized,
  /** One line: what the site gives. */
  tagline: orNull(localized),
  /** First words of the home page. */
  headline: orNull(localized),
  /** Words to try, said under the question. */
  search_examples: orNull(localized),
  /** What is said just before the help line. */
  invitation: orNull(localized),
  /** Who answers for the site, by law; null until it is known. */
  publisher: orNull(
    z.strictObject({ name: text, address: text, phone: orNull(text), email: orNull(z.email()), director: text }),
  ),
  host: orNull(z.strictObject({ name: text, address: text, phone: text })),
  /** Licence of texts and data; null when others may not use them. */
  licence: orNull(z.strictObject({ name: text, url: address, notice: localized })),
  /** Languages in the order of the pages; a language that is not named comes after. */
  languages: z.array(text).default([]),
  colours: coloursSchema.prefault({}),
  /** Concept of `pictograms.yaml` that stands beside the name; null for the page with a tick. */
  logo: orNull(text),
  /** Contact named at the foot of every page. */
  helpline: orNull(text),
  /** Contact through which a deaf person reaches the help line in sign language. */
  relay: orNull(text),
  /** Where a page that asks for it is left to, at once, and how that page is called in a sentence: « la météo ». */
  quick_leave: orNull(z.strictObject({ url: secureAddress, name: localized })),
  /** Who names the entries of the feeds (`tag-authority.ts`). Chosen once. */
  feed_tag: orNull(
    text.refine((tag) => tagPattern.test(tag), {
      error: (issue) => `« ${String(issue.input).slice(0, 60)} » ne peut pas nommer les nouveautés d'un flux.`,
      params: refusal(
        'feed-tag',
        'Écrivez un nom de domaine à vous, une virgule, et une année où il l’était : exemple.fr,2026.',
      ),
    }),
  ),
  /** Null: a published site has no editing page. */
  cms: orNull(cmsSchema),
  /** Owner, as fiches name it → its accounts on the host of the repository: who must approve a change. */
  owners: z
    .record(
      text,
      z.array(z.string().regex(/^@[\w.-]+(?:\/[\w.-]+)*$/, 'Écrivez un compte, qui commence par @.')).min(1),
    )
    .default({}),
  /** Numbers of every home page, before all else; `say` tells when to use each, beside it. */
  emergency: z.array(z.strictObject({ contact: text, say: z.record(z.string().regex(languageKey), text) })).default([]),
})
