import { frenchDates, sayDate } from '../facts/say-date.ts'
import type { Article } from '../law/article.ts'
import type { LawChange } from '../law/change.ts'
import { changeInFrench } from '../law/change.ts'
import type { Comparison } from './compare.ts'
import type { LawUse } from './uses.ts'
import { usesInWords } from './uses.ts'

type Uses = ReadonlyMap<string, readonly LawUse[]>

/** A use as data: its file, and its id under the name of its kind. */
export function usedData({ kind, file, name }: LawUse): Readonly<Record<string, string>> {
  return { file, [kind]: name }
}

/** The articles that the content rests on, with what rests on each, as data. */
export function articlesData(articles: readonly Article[], uses: Uses) {
  return articles.map(({ id, version, until, asOf, hash }) => ({
    article: id,
    version,
    until,
    as_of: asOf,
    hash,
    used: (uses.get(id) ?? []).map(usedData),
  }))
}

/** The same for the terminal: one article a line. */
export function articlesInWords(articles: readonly Article[], uses: Uses): string {
  const used = articles.filter(({ id }) => uses.has(id))
  const lines = used.map(({ id, version, until, asOf }) => {
    const period = `${version ?? '?'}${until === null ? '' : ` → ${until}`}`
    return `${id.padEnd(20)} version ${period}, copie du ${asOf}\n    ${usesInWords(uses.get(id) ?? [])}\n`
  })
  return (
    `${lines.join('')}\nLe site repose sur ${used.length} articles. Pour les comparer à une copie récente : npm ` +
    `run law -- --source DOSSIER\n`
  )
}

/** Changes as data: what the command promises to other tools. */
export function changesData(changes: readonly LawChange[], uses: Uses) {
  return changes.map(({ article, change, since, to }) => ({
    article,
    change,
    since,
    ...(to === null ? {} : { to }),
    used: (uses.get(article) ?? []).map(usedData),
  }))
}

/** Changes for the terminal: what happened, what to read again, with which commands. */
export function changesInWords({ changes, same, unread }: Comparison, uses: Uses): string {
  const blocks = changes.map(
    (change) =>
      `${change.article} ` +
      `${changeInFrench(change)}${change.since === null ? '' : ` (${sayDate(change.since, frenchDates)})`}\n    ` +
      `${restsOn(uses.get(change.article) ?? [])}\n`,
  )
  const sums =
    `${changes.length} articles à relire, ${same.length} identiques, ${unread.length} sans texte plus récent ` +
    `dans cette copie.\n`
  const [first] = changes
  const next =
    first === undefined
      ? ''
      : `Pour le tableau de suivi : ajoutez --record. Après relecture : npm run law -- --accept ${first.article} ` +
        `--source DOSSIER\n`
  return `${blocks.join('')}${changes.length === 0 ? '' : '\n'}${sums}${next}`
}

function restsOn(uses: readonly LawUse[]): string {
  return uses.length === 0 ? "Rien n'en dépend." : `À relire : ${usesInWords(uses)}`
}
