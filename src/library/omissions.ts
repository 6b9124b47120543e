import type { Omission, Version } from './fiche.ts'
import type { Library } from './model.ts'

/** What a twin leaves out on purpose, told apart by kind. */
export interface OmittedThing {
  readonly kind: 'section' | 'fact' | 'contact' | 'letter'
  readonly id: string
}

type Named = Pick<Library, 'facts' | 'contacts' | 'letters'>

/**
 * What an omission names: a section of the French, else a fact, a contact or a letter. Two things
 * may share a name: `contact:pass` is the contact whatever the sections.
 *
 * @param french the reference text of the fiche.
 * @returns null when nothing has that name.
 * @example omittedThing({ id: 'textes', reason: '…' }, french, library) // { kind: 'section', id: 'textes' }
 */
export function omittedThing(
  { id: typed }: Omission,
  french: Pick<Version, 'sections'>,
  { facts, contacts, letters }: Named,
): OmittedThing | null {
  const [, prefix, id = typed] = /^(contact|letter):(.+)$/.exec(typed) ?? []
  const has = (kind: OmittedThing['kind']) => prefix === undefined || prefix === kind
  if (has('section') && french.sections.some((section) => section.id === id)) return { kind: 'section', id }
  if (has('fact') && facts.has(id)) return { kind: 'fact', id }
  if (has('contact') && contacts.has(id)) return { kind: 'contact', id }
  if (has('letter') && letters.has(id)) return { kind: 'letter', id }
  return null
}

/** Everything that a twin leaves out, names that nothing has left aside. */
export function omittedThings(
  twin: Pick<Version, 'omitted'>,
  french: Pick<Version, 'sections'>,
  library: Named,
): readonly OmittedThing[] {
  return twin.omitted.flatMap((omission) => omittedThing(omission, french, library) ?? [])
}
