import type { Page } from '@playwright/test'
import type { Fault, Seen } from '../finding.ts'
import type { SitePage } from '../pages/site-page.ts'

/** One thing looked for in a page that a browser shows. */
export interface Check {
  readonly rule: string
  /**
   * `structures`: what HTML and styles decide, whatever the words; done on the pages that hold between
   * them every structure of those given.
   */
  readonly on: 'every' | 'structures'
  /** Body of a page with exactly this mistake, to prove that the check still sees it. */
  readonly planted: string
  /** The page must be left as it was found. */
  readonly run: (page: Page, shown: SitePage) => Promise<readonly Fault[]>
  /** What each rule said of the page just run; absent of a check that is one rule. */
  readonly outcomes?: (page: Page) => Promise<readonly RuleOutcome[]>
}

/** What a rule said of a page, besides its faults. */
export interface RuleOutcome {
  readonly rule: string
  /** Whether the page holds what the rule is about. */
  readonly applied: boolean
  /** Whether it could not decide somewhere: a person must look. */
  readonly unsure: boolean
}

/** What a check of our own is bound to. */
export interface OwnRule {
  readonly rule: string
  readonly wcag: readonly string[]
  /** RGAA 4.1.2 criteria (https://accessibilite.numerique.gouv.fr/methode/criteres-et-tests/). */
  readonly rgaa: readonly string[]
  readonly on?: Check['on']
  readonly planted: string
}

/** A check of our own: `look` finds the places, the rule is added to each. */
export function ownCheck(
  { rule, wcag, rgaa, on = 'every', planted }: OwnRule,
  look: (page: Page, shown: SitePage) => Promise<readonly Seen[]>,
): Check {
  return {
    rule,
    on,
    planted,
    run: async (page, shown) => (await look(page, shown)).map((seen) => ({ ...seen, rule, wcag, rgaa })),
  }
}
