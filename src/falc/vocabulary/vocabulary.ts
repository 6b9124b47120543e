/** The words that the easy-to-read rules know by name: one list a file of `falc/`, which editors keep. */

/** A word or phrase in its dictionary form → what to write instead, best first. */
export type Phrases = Readonly<Record<string, readonly string[]>>
/** A word or phrase → what it means, or says it better. */
export type Meanings = Readonly<Record<string, string>>
/** Lower case, without the last full stop → the whole word; `always`: no full stop is needed to know it. */
export type Abbreviations = Readonly<Record<string, string | { readonly means: string; readonly always: true }>>

/** A body or a person that a reader must be able to find, by the name that messages give it. */
export interface BodyNames {
  /** Looked for in both texts. */
  readonly names: readonly string[]
  /** By which a simple text may call it. */
  readonly plain?: readonly string[] | undefined
}

export interface Vocabulary {
  readonly abbreviations: Abbreviations
  /** Nouns that name an action → the verb that says it. */
  readonly 'abstract-nouns': Meanings
  /** Initials → the name written out. */
  readonly acronyms: Meanings
  readonly bodies: Readonly<Record<string, BodyNames>>
  readonly connectors: Phrases
  /** Initials that everybody knows. */
  readonly 'everyday-acronyms': readonly string[]
  readonly foreign: Phrases
  readonly idioms: Phrases
  /** Names of things may stay where the text explains them; an empty list is a name that must stay whole. */
  readonly 'jargon-administration': Phrases
  readonly 'jargon-health': Phrases
  readonly 'jargon-verbs': Phrases
  readonly 'jargon-words': Phrases
  /** Lemmas that the readers know, whatever their rank. */
  readonly 'known-words': readonly string[]
  /** Official notions that the text must explain → an explanation to start from, or '' when none is safe. */
  readonly notions: Meanings
  /** Words that editors mix for one thing: the one to keep first. */
  readonly 'same-thing': readonly (readonly string[])[]
  /** Words that stand for several things, singular and plural → more exact ones. */
  readonly vague: Phrases
}

export type ListName = keyof Vocabulary

/** Names of the lists, which are those of their files. */
export const listNames = [
  'abbreviations',
  'abstract-nouns',
  'acronyms',
  'bodies',
  'connectors',
  'everyday-acronyms',
  'foreign',
  'idioms',
  'jargon-administration',
  'jargon-health',
  'jargon-verbs',
  'jargon-words',
  'known-words',
  'notions',
  'same-thing',
  'vague',
] as const satisfies readonly ListName[]

/** The list that a file is named after. */
export function listNamed(id: string): ListName | undefined {
  return listNames.find((name) => name === id)
}

/** What a folder's own files say: of a list by name, null takes an entry away. */
export type OwnLists = { readonly [Name in ListName]?: Vocabulary[Name] | Readonly<Record<string, unknown>> }

/**
 * Lays a folder's own lists over others: entry by entry, null taking one away; a list without names replaces the other.
 *
 * @example layLists(usual, { idioms: { 'au pied du mur': null } }) // the same without this one
 */
export function layLists(under: Vocabulary, own: OwnLists): Vocabulary {
  const laid: Record<string, unknown> = { ...under }
  for (const name of listNames) {
    const list = own[name]
    if (list === undefined) continue
    laid[name] = Array.isArray(list)
      ? list
      : Object.fromEntries(Object.entries({ ...under[name], ...list }).filter(([, value]) => value !== null))
  }
  // Every list has kept its own shape.
  return laid as unknown as Vocabulary
}
