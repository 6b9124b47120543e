import type { CriterionPlan } from './criterion.ts'
import wcag22 from './wcag22.json' with { type: 'json' }

/** A criterion of WCAG 2.2 that the RGAA 4.1.2 does not hold, or holds at a lower level. */
export interface Beyond {
  /** `2.5.8` */
  readonly id: string
  readonly level: string
  /** French: what it asks, in our words. */
  readonly title: string
  readonly plan: CriterionPlan
}

/** Those of levels A and AA that WCAG 2.2 added, then those of level AAA that the audit measures. */
export const beyond: readonly Beyond[] = wcag22.map(({ id, level, title, ...plan }) => ({ id, level, title, plan }))
