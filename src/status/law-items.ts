import { addDays, daysBetween } from '../facts/plain-date.ts'
import { frenchDates, sayDate } from '../facts/say-date.ts'
import type { Article } from '../law/article.ts'
import type { RecordedChange } from '../law/change.ts'
import { changeInFrench } from '../law/change.ts'
import { articleOnDay } from '../law/on-day.ts'
import type { LawUse } from '../law-watch/uses.ts'
import { fichesOf, usesInWords, usesOfLaw } from '../law-watch/uses.ts'
import type { Library } from '../library/model.ts'
import type { StatusItem } from './board.ts'

/** Days before the known end of a version from which the board announces it. */
const ENDING_SOON_DAYS = 30

/** What must be read again because the law has changed, has ended or is about to. */
export function lawItems(library: Library): StatusItem[] {
  const uses = usesOfLaw(library)
  return [...library.law.values()].flatMap((article): StatusItem[] => {
    const own = uses.get(article.id) ?? []
    const found = matterOf(article, library)
    return found === null ? [] : [item(article, own, ...found)]
  })
}

function matterOf(article: Article, { lawChanges, today }: Library): readonly [StatusItem['matter'], string] | null {
  const change = lawChanges.get(article.id)
  if (change !== undefined) return ['law-changed', `L'article ${changeInFrench(change)}${sinceInWords(change)}.`]
  const { ended } = articleOnDay(article, today)
  if (ended !== null)
    return ['law-ended', `La version lue n'est plus en vigueur depuis le ${sayDate(ended, frenchDates)}.`]
  if (article.until === null || daysBetween(today, article.until) > ENDING_SOON_DAYS) return null
  return ['law-ending-soon', `La version lue prend fin le ${sayDate(addDays(article.until, 1), frenchDates)}.`]
}

function sinceInWords({ since, seen }: RecordedChange): string {
  return `${since === null ? '' : ` (${sayDate(since, frenchDates)})`}, d'après une copie du ${sayDate(seen, frenchDates)}`
}

function item(
  { id, file, line }: Article,
  uses: readonly LawUse[],
  matter: StatusItem['matter'],
  what: string,
): StatusItem {
  const toRead = uses.length === 0 ? "Rien n'en dépend." : `À relire : ${usesInWords(uses)}.`
  return {
    matter,
    subject: id,
    version: null,
    detail: `${what} ${toRead}`,
    file,
    line,
    fiches: fichesOf(uses),
    command: `npm run law -- --accept ${id} --source DOSSIER`,
  }
}
