/**
 * What a content rule is: one file per rule; its examples are its tests. FALC rules have their own
 * form in the falc room; what the reader of files can't accept is reported by the library room.
 */
import type { Nodes } from 'mdast'
import type { Place, Section, Version } from '../library/model.ts'
import type { Lack, Severity } from '../problem.ts'
import type { Context } from './context.ts'

/** A mistake found by a rule. */
export interface Finding extends Place {
  readonly file: string
  /** French: what is wrong and why it matters. */
  readonly message: string
  /** French: what to do. */
  readonly hint: string
  /** Overrides the rule's severity for this finding. */
  readonly severity?: Severity
  /** Overrides the rule's id, where one rule tells several mistakes apart. */
  readonly rule?: string
  /** What is missing, when that is the mistake. See `Problem`. */
  readonly lacks?: Lack
}

/** Changes to a sound content folder that make a rule find something, or must not. */
export interface Example {
  /** The fiche file of `fiches/ame/` that is changed: `fr.md` by default. */
  readonly file?: string
  /** Text of its section `quoi`. */
  readonly text?: string
  /** Lines of its front matter by key; null takes the line out. */
  readonly head?: Readonly<Record<string, string | null>>
  /** Whole files, by path below the content folder; null takes the file away. */
  readonly files?: Readonly<Record<string, string | null>>
}

interface Described {
  /** Permanent: `fact-unknown`. */
  readonly id: string
  readonly severity: Severity
  /** What `--strict`, the check of a release, makes of it. */
  readonly strict?: Severity
  readonly good: readonly Example[]
  readonly bad: readonly Example[]
}

/** A rule that looks at the whole Library. */
export interface LibraryRule extends Described {
  readonly on: 'library'
  readonly find: (context: Context) => Iterable<Finding>
}

/** A rule that looks at each text of each fiche. */
export interface TextRule extends Described {
  readonly on: 'text'
  readonly find: (version: Version, context: Context) => Iterable<Finding>
}

/** A rule that looks at the elements of some types, wherever they stand. */
export interface NodeRule extends Described {
  readonly on: 'node'
  readonly types: readonly Nodes['type'][]
  readonly find: (node: Nodes, where: Where, context: Context) => Iterable<Finding>
}

/** The section in which an element stands. */
export interface Where {
  readonly version: Version
  readonly section: Section
}

export type ContentRule = LibraryRule | TextRule | NodeRule
