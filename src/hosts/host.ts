import type { Kept } from './marker.ts'

/** A text that a host of code keeps: a comment of a pull request, or an issue. */
export interface KeptText {
  readonly id: string
  readonly author: string
  readonly body: string
}

/** What is asked of a host of code, whichever it is. */
export interface Host {
  /** Name of the account that writes. */
  readonly me: () => Promise<string>
  /** Texts of that kind: comments of the pull request, open issues. */
  readonly list: (kept: Kept) => Promise<readonly KeptText[]>
  readonly create: (kept: Kept, body: string) => Promise<void>
  readonly rewrite: (kept: Kept, id: string, body: string) => Promise<void>
  /** Closes an issue. */
  readonly close: (id: string) => Promise<void>
}

/** Where a host is, and in whose name one writes. */
export interface Account {
  /** Without a last slash: `https://api.github.com`, `https://exemple.fr/api/v1`. */
  readonly api: string
  /** `asso/droits-clairs`; a number for GitLab. */
  readonly project: string
  readonly token: string
  /** Number of the pull request; null for an issue. */
  readonly pullRequest: string | null
  /** Title of a new issue. */
  readonly title: string
  readonly fetch: typeof fetch
}

/** Thrown when a host refuses; the message is French and holds no secret. */
export class HostRefused extends Error {
  override readonly name = 'HostRefused'
}
