import { stringify } from 'yaml'
import type { Article } from '../law/article.ts'
import type { LawChange, RecordedChange } from '../law/change.ts'
import type { Comparison } from './compare.ts'

const HEADING = '# Écrit par « npm run law -- --record », vidé par « --accept » : rien à corriger à la main.\n'

/**
 * What is known to have changed once a copy is compared: what the copy says of the articles that it
 * holds, what was known before of the others.
 */
export function changesAfter(
  known: ReadonlyMap<string, RecordedChange>,
  { changes, unread }: Comparison,
  law: ReadonlyMap<string, Article>,
): RecordedChange[] {
  const kept = [...known.values()].filter(({ article }) => unread.includes(article))
  const fresh = changes.flatMap((change: LawChange): RecordedChange[] => {
    const was = law.get(change.article)?.hash ?? null
    return was === null ? [] : [{ ...change, was }]
  })
  return [...kept, ...fresh].sort((a, b) => (a.article < b.article ? -1 : 1))
}

/** The source of `law/changes.yaml`. */
export function changesYaml(changes: readonly RecordedChange[]): string {
  const rows = changes.map(({ article, change, since, to, seen, was }) => ({ article, change, since, to, seen, was }))
  return HEADING + (rows.length === 0 ? '[]\n' : stringify(rows, { lineWidth: 0 }))
}
