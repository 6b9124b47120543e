/** A criterion of RGAA 4.1.2 as its publisher words it, with what this site asks of it. */
export interface Criterion {
  /** `10.11` */
  readonly id: string
  /** French, the publisher's own words. */
  readonly title: string
  readonly level: 'A' | 'AA'
  /** WCAG criteria, `1.4.10`. */
  readonly wcag: readonly string[]
  /** The publisher's tests, in their order; each a sentence, then its conditions. */
  readonly tests: readonly (readonly string[])[]
  /** 1 to 13. */
  readonly theme: number
  readonly plan: CriterionPlan
}

/** One of the 13 themes. */
export interface Theme {
  readonly theme: number
  readonly title: string
  readonly criteria: readonly Criterion[]
}

/** How a criterion is told from the built pages, as far as a machine can. */
export interface CriterionPlan {
  /** Facts of `facts.json`: where none is counted in any page, the criterion has no object. */
  readonly when?: readonly string[] | undefined
  /** Facts that must be counted nowhere. */
  readonly absent?: readonly string[] | undefined
  /** Rules of axe-core or of our own audit: what any of them finds is a fault against the criterion. */
  readonly rules?: readonly string[] | undefined
  /** Whether `rules` and `absent` are the whole criterion; else a person judges what they can't see. */
  readonly settles?: boolean | undefined
  /** French: why a machine can settle it. Only with `settles`. */
  readonly why?: string | undefined
  /** French: what the person who judges does. Wanted where the rules don't settle. */
  readonly look?: string | undefined
}

/**
 * Clause of EN 301 549 (V3.2.1) for web pages: 9, then the number of the WCAG criterion.
 *
 * @example europeanClause('1.4.10') // 9.1.4.10
 */
export function europeanClause(wcag: string): string {
  return `9.${wcag}`
}
