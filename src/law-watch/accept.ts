import type { PlainDate } from '../facts/fact.ts'
import { addDays } from '../facts/plain-date.ts'
import type { Article } from '../law/article.ts'
import { changeInFrench } from '../law/change.ts'
import { compareWithCopy } from './compare.ts'
import type { CodeCopy } from './copy/copied-article.ts'
import { copiedHash } from './copy/copied-article.ts'
import type { EntryFields } from './edit-entry.ts'

/** What an entry must say once its article was read again in a copy, or why it can't. */
export type Acceptance =
  | { readonly accepted: true; readonly fields: EntryFields }
  /** French, with the remedy. */
  | { readonly accepted: false; readonly mistake: string }

/**
 * The fields of an entry after a new reading of its article.
 *
 * @param from id of the copy in `sources.yaml`, or null to leave the entry's source.
 */
export function acceptArticle(
  article: Article,
  copies: ReadonlyMap<string, CodeCopy>,
  today: PlainDate,
  from: string | null,
): Acceptance {
  const { id, num, code } = article
  const refuse = (mistake: string): Acceptance => ({ accepted: false, mistake })
  // An entry without hash was compared with nothing: any text is news.
  const {
    changes: [change],
    unread,
  } = compareWithCopy([{ ...article, hash: article.hash ?? '' }], copies, today)
  if (unread.length > 0)
    return refuse(
      `${id} : cette copie n'a pas cet article, ou en a une version plus ancienne que celle qui a été lue. ` +
        `Donnez une copie plus récente.`,
    )
  if (change?.change === 'repealed')
    return refuse(`${id} ${changeInFrench(change)} : retirez son entrée de ${article.file}, et ce qui en dépend.`)
  if (change?.change === 'renumbered')
    return refuse(
      `${id} ${changeInFrench(change)} : corrigez « num » dans ${article.file}, puis {{law:${id}}} en ` +
        `{{law:${code.id}.${change.to ?? ''}}}, et « law: » de même.`,
    )
  const copied = copies.get(code.id)?.articles.get(num) ?? []
  const latest = copied.find((one) => copiedHash(one) === article.hash) ?? copied[0]
  if (latest === undefined) return refuse(`${id} : cette copie n'a pas cet article.`)
  if (latest.until !== null && latest.until < today) {
    return refuse(
      `${id} : la copie n'a qu'une version finie le ${latest.until} ; une autre est en vigueur depuis le ` +
        `${addDays(latest.until, 1)}. Donnez une copie plus récente.`,
    )
  }
  return {
    accepted: true,
    fields: {
      version: latest.from ?? article.version,
      until: latest.until,
      as_of: latest.asOf < article.asOf && latest.from === article.version ? article.asOf : latest.asOf,
      ...(from === null ? {} : { source: from }),
      ...(latest.url === null ? {} : { url: latest.url }),
      hash: copiedHash(latest),
    },
  }
}
