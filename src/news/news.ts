import type { FactEntry, PlainDate } from '../facts/fact.ts'
import type { FactChange } from '../facts/next-changes.ts'
import { changesBetween } from '../facts/next-changes.ts'
import { addDays } from '../facts/plain-date.ts'
import type { Version } from '../library/fiche.ts'
import type { Lang } from '../library/lang.ts'
import type { Library } from '../library/model.ts'

/** Something that changed for readers: a figure, or a fiche whose editors say so. */
export type News =
  | {
      readonly kind: 'fact'
      readonly on: PlainDate
      readonly fiche: string
      readonly theme: string
      readonly change: FactChange
      readonly entry: FactEntry
    }
  | {
      readonly kind: 'fiche'
      readonly on: PlainDate
      readonly fiche: string
      readonly theme: string
      readonly text: string
      /** Language of the text: French where editors wrote nothing in the reader's. */
      readonly lang: Lang
    }

/** How far back the page and the feeds go. */
const YEARS_BACK_IN_DAYS = 2 * 365

/**
 * What changed up to the Library's day, newest first, from the files' own data: history of the facts
 * that a fiche uses, and its `changes:` entries in the language (French ones when it has none).
 */
export function newsOf(library: Library, lang: Lang): readonly News[] {
  const changes = changesBetween(library.facts, addDays(library.today, -YEARS_BACK_IN_DAYS), library.today)
  const news = [...library.fiches.values()].flatMap(({ id: fiche, theme, versions }): News[] => {
    const reference = versions.get('fr/standard')
    if (!reference || reference.status === 'draft') return []
    const used = new Set(reference.sections.flatMap(({ uses }) => uses.facts))
    const facts = changes.flatMap((change): News[] => {
      const entry = change.to ?? change.from
      return used.has(change.id) && entry ? [{ kind: 'fact', on: change.on, fiche, theme, change, entry }] : []
    })
    return [
      ...facts,
      ...written(versions.get(`${lang}/standard`) ?? reference, reference, library.today).map(
        (one): News => ({ kind: 'fiche', fiche, theme, ...one }),
      ),
    ]
  })
  return news.sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : a.fiche.localeCompare(b.fiche)))
}

function written(version: Version, reference: Version, today: PlainDate) {
  const from = version.changes.length > 0 ? version : reference
  return from.changes.flatMap((change) => (change.on <= today ? [{ ...change, lang: from.lang }] : []))
}
