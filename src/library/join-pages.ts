import { textHash } from '../translations/hash.ts'
import { syncWith } from '../translations/sync.ts'
import { pageKey } from './page-key.ts'
import type { PageSettings, PageText } from './page-text.ts'
import type { ReadPage } from './read-page.ts'
import { sourceHashesOf, standingOf } from './read-version.ts'
import type { Report } from './report.ts'
import { fileStart, reportOn } from './report.ts'

/**
 * Puts the texts of each page together and says how each stands to the French; reports those without French.
 *
 * @param read by `aide/fr/falc`.
 * @param files the same names, those of texts that could not be read included.
 */
export function joinPages(
  read: ReadonlyMap<string, ReadPage>,
  files: ReadonlySet<string>,
  report: Report,
): Map<string, PageText> {
  const joined = new Map<string, PageText>()
  for (const [key, { head, text }] of read) {
    const reference = pageKey(text.page, 'fr', 'standard')
    const french = read.get(reference)
    // One that can't be read has told why.
    if (french === undefined && files.has(reference)) continue
    if (french === undefined) {
      reportOn(text.file, report)(fileStart, {
        rule: 'reference-missing',
        message: `La page « ${text.page} » n'a pas de texte français lisible (fr.mdx) : les autres langues ne savent pas ce qu'elles suivent.`,
        hint: `Écrivez-le, ou lancez « npm run new -- page ${text.page} ».`,
      })
      continue
    }
    const sync = syncWith(sourceHashesOf(head), french.text.sections)
    joined.set(key, {
      ...text,
      settings: settingsOf(french),
      borrowed: false,
      standing: standingOf(head, sync, () => textHash(text)),
    })
  }
  return joined
}

function settingsOf({ head }: ReadPage): PageSettings {
  if (!('lent' in head)) return { foot: null, namedInFrench: false, frenchOnly: false, lent: true }
  return { foot: head.foot ?? null, namedInFrench: head.french_name, frenchOnly: head.french_only, lent: head.lent }
}
