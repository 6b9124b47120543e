import type { MeasuredFault, Run } from '../../evidence/measured.ts'
import type { Looked } from '../audit-pages.ts'
import type { Finding } from '../finding.ts'

/** How many pages are named for one fault. */
const named = 5

/** Adds up what checks say of pages: one {@link Run} for each rule in each way of reading. */
export class RunTally {
  readonly #runs = new Map<string, { -readonly [K in keyof Run]: Run[K] }>()

  /** To be given to `auditPages`. */
  readonly watch = ({ profile, check, outcomes }: Looked): void => {
    for (const { rule, applied, unsure } of outcomes) {
      const key = `${profile} ${rule}`
      const run = this.#runs.get(key) ?? { profile, rule, on: check.on, pages: 0, applied: 0, unsure: 0 }
      this.#runs.set(key, run)
      run.pages += 1
      run.applied += applied ? 1 : 0
      run.unsure += unsure ? 1 : 0
    }
  }

  /** A rule that needs no browser and looked at every page. */
  everyPage(rule: string, pages: number): void {
    this.#runs.set(`html ${rule}`, { profile: 'html', rule, on: 'every', pages, applied: pages, unsure: 0 })
  }

  /** Sorted by way of reading, then by rule. */
  list(): Run[] {
    return [...this.#runs].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, run]) => run)
  }
}

/** The same fault on many pages, told once. */
export function groupFaults(findings: readonly Finding[]): MeasuredFault[] {
  const same = Map.groupBy(findings, ({ rule, profile, message }) => [rule, profile, message].join('\n'))
  return [...same.values()].flatMap((group) => {
    const [first] = group
    if (first === undefined) return []
    const { rule, profile, wcag, rgaa, message, node } = first
    const where = [...new Set(group.map(({ page }) => page))]
    return [{ rule, profile, wcag, rgaa, message, node, pages: where.length, where: where.slice(0, named) }]
  })
}
