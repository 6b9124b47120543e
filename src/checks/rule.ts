/**
 * What a content rule is: one file per rule; its examples are its tests. FALC rules have their own
 * checks in the falc room; what the reader of files can't accept is reported by the library room.
 */
import type { Nodes } from 'mdast'
import type { Version } from '../library/fiche.ts'
import type { Place } from '../library/place.ts'
import type { Section } from '../library/section.ts'
import type { Fix, Lack, Severity } from '../problem.ts'
import type { FolderExample, Outcome, Outcomes, Rule } from '../rule.ts'
import type { Context } from './context.ts'

export type Example = FolderExample

/** A mistake found by a rule, told under the rule's own name. */
interface Told extends Place {
  readonly file: string
  /** French: what is wrong and why it matters. */
  readonly message: string
  /** French: what to do. */
  readonly hint: string
  /** What is missing, when that is the mistake. See `Problem`. */
  readonly lacks?: Lack
  /** The mending, where it is sure. See `Problem`. */
  readonly fix?: Fix
}

/** A mistake as a part of a rule finds it: one of these outcomes, or the rule's own name when there are none. */
export type Finding<O extends string = never> = [O] extends [never] ? Told : Told & { readonly rule: O }

/** What a rule may yield: one of its outcomes, its own name when none is said; another weight only where declared. */
export type FindingOf<Id extends string, Os extends Outcomes> = {
  [O in keyof Os & string]: Told & NameOf<O, Id> & WeightOf<Os[O]>
}[keyof Os & string]
type NameOf<O extends string, Id extends string> = O extends Id ? { readonly rule?: O } : { readonly rule: O }
type WeightOf<O extends Outcome> = O extends { readonly or: readonly (infer S extends Severity)[] }
  ? { readonly severity?: S | O['severity'] }
  : { readonly severity?: never }

/** The section in which an element stands. */
export interface Where {
  readonly version: Version
  readonly section: Section
}

/** A look at the whole Library. */
interface LibraryLook<F> {
  readonly applies: 'library'
  readonly find: (context: Context) => Iterable<F>
}

/** A look at each text of each fiche. */
interface TextLook<F> {
  readonly applies: 'text'
  readonly find: (version: Version, context: Context) => Iterable<F>
}

/** A look at the elements of some types, wherever they stand. */
interface NodeLook<F> {
  readonly applies: 'node'
  readonly types: readonly Nodes['type'][]
  readonly find: (node: Nodes, where: Where, context: Context) => Iterable<F>
}

type Look<F> = (LibraryLook<F> | TextLook<F> | NodeLook<F>) & Pick<Rule<string, Outcomes, Example>, 'good' | 'bad'>

/** What a rule says of itself, whatever it looks at. */
interface Said<Id extends string, Os extends Outcomes>
  extends Pick<Rule<Id, Os>, 'id' | 'title' | 'why' | 'remedy' | 'outcomes'> {
  /** Whether the texts of pages keep it too, not only fiches; `own`: but for those lent by the project. */
  readonly pages?: boolean | 'own'
}

/** A mistake as it comes out of any rule. */
export type AnyFinding = Told & { readonly rule?: string; readonly severity?: Severity }
type Whole<Id extends string, Os extends Outcomes> = Rule<Id, Os, Example> & Said<Id, Os>
export type LibraryRule<Id extends string = string, Os extends Outcomes = Outcomes> = Whole<Id, Os> &
  LibraryLook<AnyFinding>
export type TextRule<Id extends string = string, Os extends Outcomes = Outcomes> = Whole<Id, Os> & TextLook<AnyFinding>
export type NodeRule<Id extends string = string, Os extends Outcomes = Outcomes> = Whole<Id, Os> & NodeLook<AnyFinding>
export type ContentRule<Id extends string = string, Os extends Outcomes = Outcomes> =
  | LibraryRule<Id, Os>
  | TextRule<Id, Os>
  | NodeRule<Id, Os>

/** Keeps the names of the rule and of its outcomes as types, and refuses at the yield what is not declared. */
export function contentRule<const Id extends string, const Os extends Outcomes>(
  rule: Said<Id, Os> & Look<FindingOf<NoInfer<Id>, NoInfer<Os>>>,
): ContentRule<Id, Os> {
  return rule
}

/** The same rule looking at something else as well: what introduces a text, the data. */
export function alsoIn<Id extends string, Os extends Outcomes>(
  { id, title, why, remedy, outcomes, pages = false }: Said<Id, Os>,
  look: Look<FindingOf<NoInfer<Id>, NoInfer<Os>>>,
): ContentRule<Id, Os> {
  return { id, title, why, remedy, outcomes, pages, ...look }
}
