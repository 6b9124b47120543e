/** What the reading of files can't accept: one file per rule in `rules/`; the readers tell its outcomes. */
import type { FolderExample, Outcomes, Rule } from '../rule.ts'

/** Why a file can't be in a folder held in memory: what only a disk has. */
export type OnDisk = 'latin-1' | 'too-long' | 'link' | 'unreadable' | 'plain'

export interface ReadingExample extends FolderExample {
  /** Files that only a disk can hold, by path below the content folder. */
  readonly disk?: Readonly<Record<string, OnDisk>>
  /** Files of a copy of the codes of law, compared with the sound folder. */
  readonly copy?: Readonly<Record<string, string>>
}

export type ReadingRule<Id extends string = string, Os extends Outcomes = Outcomes> = Rule<Id, Os, ReadingExample> & {
  readonly applies: 'files'
}

/** Keeps the names of the rule and of its outcomes as types. */
export function readingRule<const Id extends string, const Os extends Outcomes>(
  rule: ReadingRule<Id, Os>,
): ReadingRule<Id, Os> {
  return rule
}
