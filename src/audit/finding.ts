/** What a check saw at one place of a page. */
export interface Seen {
  /** Where: a short path of the element, then the beginning of its text. */
  readonly node: string
  /** What is wrong, in French, for the one who repairs it. */
  readonly message: string
}

/** The same, with the rule that it breaks. */
export interface Fault extends Seen {
  /** Id of the check, or of axe-core's rule. */
  readonly rule: string
  /** WCAG 2.2 criteria, `1.4.10`; empty for a rule of good practice. */
  readonly wcag: readonly string[]
  /** RGAA 4.1.2 criteria, `10.11`. */
  readonly rgaa: readonly string[]
}

/** A fault with the page and the way of reading in which it was seen. */
export interface Finding extends Fault {
  /** Address of the page: `/fr/ame/`. */
  readonly page: string
  readonly profile: string
}
