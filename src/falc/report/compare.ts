import type { FalcReport } from '../check.ts'
import { verdictLine } from './terminal.ts'

type Compared = Pick<FalcReport, 'file' | 'score' | 'ready' | 'problems'>

/** What a change did to an easy-to-read text. */
export interface Comparison {
  readonly file: string
  /** Score from 0 to 100; null of a text that was not there. */
  readonly before: number | null
  readonly after: number
  readonly ready: boolean
  readonly wasReady: boolean | null
  /** Name of a rule → how many remarks more, or fewer; rules without change left out, the worst first. */
  readonly remarks: Readonly<Record<string, number>>
}

/** Compares the report of a text with that of the same text before a change; null when it was not there. */
export function compareReports(before: Compared | null, { file, score, ready, problems }: Compared): Comparison {
  const counts = new Map<string, number>()
  const count = (rule: string, by: number) => counts.set(rule, (counts.get(rule) ?? 0) + by)
  for (const { rule } of problems) count(rule, 1)
  for (const { rule } of before?.problems ?? []) count(rule, -1)
  const changed = [...counts].filter(([, by]) => by !== 0).sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
  return {
    file,
    before: before?.score ?? null,
    after: score,
    ready,
    wasReady: before?.ready ?? null,
    remarks: Object.fromEntries(changed),
  }
}

/** The comparison in words, one block per file. */
export function comparisonInWords({ file, before, after, ready, wasReady, remarks }: Comparison): string {
  const signed = (by: number) => (by > 0 ? `+${by}` : by < 0 ? `−${-by}` : 'sans changement')
  const score =
    before === null ? `nouveau texte, score ${after}/100` : `score ${before} → ${after} (${signed(after - before)})`
  const verdict =
    wasReady === null || wasReady === ready ? verdictLine({ ready }) : `maintenant : ${verdictLine({ ready })}`
  const lines = Object.entries(remarks).map(([rule, by]) => `  ${signed(by).padEnd(5)} ${rule}`)
  return [`${file} — ${score} — ${verdict}`, ...lines, ''].join('\n')
}
