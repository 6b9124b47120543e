import type { Comparison } from '../falc/report/compare.ts'
import type { Problem } from '../problem.ts'

/** What a change of the content does for readers: two Libraries of one day, compared. */
export interface Change {
  readonly texts: readonly TextChange[]
  readonly facts: readonly FactChange[]
  readonly helps: readonly HelpChange[]
  /** Sections of texts that the change puts behind the French, or brings back up to it. */
  readonly followers: readonly FollowerChange[]
  /** What it does to how easy each simplified text is, file by file. */
  readonly scores: readonly Comparison[]
  readonly problems: { readonly fresh: readonly Problem[]; readonly mended: readonly Problem[] }
  readonly look: readonly PageToLookAt[]
  readonly approvers: readonly Approver[]
}

/** A text of a fiche or of a page of the site. */
export interface NamedTextOf {
  /** Id of the fiche, or name of the page. */
  readonly fiche: string
  readonly of: 'fiche' | 'page'
  /** `fr`, `ar`, `fr-falc`. */
  readonly text: string
}

export interface TextChange extends NamedTextOf {
  readonly change: 'added' | 'removed' | 'reworded'
  readonly title: string
  readonly file: string
  /** What its head says otherwise: title, summary, state of publication. */
  readonly head: readonly { readonly field: HeadField; readonly words: readonly Words[] }[]
  readonly sections: readonly SectionChange[]
}

export type HeadField = 'title' | 'summary' | 'status'

export interface SectionChange {
  readonly id: string
  readonly title: string
  readonly change: 'added' | 'removed' | 'reworded'
  /** The whole of a section that was added or removed; of a reworded one, what stayed too. */
  readonly words: readonly Words[]
}

/** Some words that follow each other, and what became of them. */
export interface Words {
  readonly words: string
  readonly became: 'kept' | 'added' | 'removed'
}

/** A figure that readers no longer read as before. */
export interface FactChange {
  readonly fact: string
  readonly label: string
  /** As the French standard text says it, with its state when it isn't simply current; null: there was none. */
  readonly before: string | null
  readonly after: string | null
  /** Every text that shows it, after the change or before. */
  readonly shownIn: readonly (NamedTextOf & { readonly sections: readonly string[] })[]
}

/** Something else than a figure that several texts show: a contact, a hard word, an article, a letter. */
export interface HelpChange {
  readonly kind: 'contact' | 'term' | 'law' | 'letter' | 'check-up'
  readonly id: string
  readonly change: 'added' | 'removed' | 'reworded'
  readonly fiches: readonly string[]
}

export interface FollowerChange extends NamedTextOf {
  readonly leftBehind: readonly string[]
  readonly caughtUp: readonly string[]
}

export interface PageToLookAt extends NamedTextOf {
  /** From the root of the site: `/fr/falc/ame/refus/`. */
  readonly address: string
  readonly why: 'text' | 'behind' | 'figure' | 'help'
}

/** Who must approve: the owner of the fiches that change. */
export interface Approver {
  /** As `owner:` says it; null for fiches that nobody is in charge of. */
  readonly owner: string | null
  /** Accounts on the host of the repository; none when `site.yaml` gives none. */
  readonly accounts: readonly string[]
  readonly fiches: readonly string[]
}
