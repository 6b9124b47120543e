import type { Evidence, FactTally, MeasuredFault, Run } from './measured.ts'
import file from './ways.json' with { type: 'json' }

/** A way of reading the site, as its file gives it: `runs` are a profile and a rule of the audit. */
interface Way {
  readonly title: string
  readonly measure: string
  readonly runs: readonly string[]
  readonly facts?: readonly string[]
}

export const ways: readonly Way[] = file

/** What was measured in one way of reading. */
export interface MeasuredWay extends Omit<Way, 'runs' | 'facts'> {
  readonly runs: readonly Run[]
  readonly counted: readonly FactTally[]
  readonly faults: readonly MeasuredFault[]
  /** Rules of this way that were not run, `zoom reflow`. */
  readonly missing: readonly string[]
}

/** Each way of reading with its measures. */
export function measuredWays({ runs, facts, faults }: Evidence): readonly MeasuredWay[] {
  const nameOf = ({ profile, rule }: { readonly profile: string; readonly rule: string }) => `${profile} ${rule}`
  return ways.map(({ title, measure, runs: wanted, facts: counted = [] }) => {
    const ran = runs.filter((run) => wanted.includes(nameOf(run)))
    return {
      title,
      measure,
      runs: ran,
      counted: facts.filter(({ fact }) => counted.includes(fact)),
      faults: faults.filter((fault) => wanted.includes(nameOf(fault))),
      missing: wanted.filter((name) => !ran.some((run) => nameOf(run) === name)),
    }
  })
}
