import type { PlainDate } from '../facts/fact.ts'

/** What the audit counted in every built page: no opinion yet. `content/accessibility/evidence.yaml`. */
export interface Evidence {
  readonly on: PlainDate
  /** Commit of the program and content measured; null outside of a Git repository. */
  readonly commit: string | null
  /** Whether files differed from that commit. */
  readonly modified: boolean
  /** « Chromium 148.0 », « axe-core 4.14.1 ». */
  readonly tools: readonly string[]
  /** How many pages the site had. */
  readonly pages: number
  /** Pages for a person to judge: one of each kind, and some drawn by lot. */
  readonly sample: readonly SampledPage[]
  readonly facts: readonly FactTally[]
  readonly runs: readonly Run[]
  readonly faults: readonly MeasuredFault[]
}

export interface SampledPage {
  /** `/fr/ame/` */
  readonly page: string
  /** French: why this one. */
  readonly why: string
}

/** How often something of `facts.json` stands in the built site. */
export interface FactTally {
  readonly fact: string
  /** Elements, declarations of styles, or scripts. */
  readonly count: number
  /** Pages that hold it; 0 when it is in files of scripts. */
  readonly pages: number
  /** The first pages or files that hold it. */
  readonly where: readonly string[]
}

/** A rule in one way of reading. */
export interface Run {
  /** `desktop`, `phone`…; `html` when no browser was needed. */
  readonly profile: string
  readonly rule: string
  /** On which pages: all of them, those that hold every structure, or, of older measures, the longest of each kind. */
  readonly on: 'every' | 'structures' | 'longest'
  /** Pages looked at. */
  readonly pages: number
  /** Of those, pages that hold what the rule is about. */
  readonly applied: number
  /** Of those, pages on which the rule could not decide. */
  readonly unsure: number
}

/** One fault, however many pages have it. */
export interface MeasuredFault {
  readonly rule: string
  readonly profile: string
  readonly wcag: readonly string[]
  readonly rgaa: readonly string[]
  /** French, where the rule speaks it. */
  readonly message: string
  readonly node: string
  readonly pages: number
  /** The first of them. */
  readonly where: readonly string[]
}
