import type { PlainDate } from '../facts/fact.ts'

/** `deferred`: another version, or the end of the article, is known and to come. */
export type ChangeKind = (typeof changeKinds)[number]
export const changeKinds = ['changed', 'repealed', 'deferred', 'renumbered'] as const

/** How an article differs from the text that was read when its entry was written. */
export interface LawChange {
  /** `css.L861-1` */
  readonly article: string
  readonly change: ChangeKind
  /** First day of the new situation; null when the copy doesn't say. */
  readonly since: PlainDate | null
  /** The number that it has now, when it has another. */
  readonly to: string | null
  /** Day of the copy that says so. */
  readonly seen: PlainDate
}

/** A change written down until someone has read the article again. */
export interface RecordedChange extends LawChange {
  /** Hash of the text that was recorded then: once the entry has another, the change is dealt with. */
  readonly was: string
}

/** French, after the name of the article: « a changé ». */
export function changeInFrench({ change, to }: Pick<LawChange, 'change' | 'to'>): string {
  switch (change) {
    case 'changed':
      return 'a changé'
    case 'repealed':
      return 'est abrogé'
    case 'deferred':
      return 'va changer ou prendre fin'
    case 'renumbered':
      return `porte maintenant le numéro ${to ?? '?'}`
  }
}
