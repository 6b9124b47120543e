import type { Library } from '../library/model.ts'
import type { HelpChange } from './change.ts'
import { keysOfBoth } from './texts-of.ts'

/** Contacts, hard words, articles, letters and check-ups that are not what they were, with the fiches concerned. */
export function helpChanges(before: Library, after: Library): HelpChange[] {
  const uses = (pick: (library: Library) => ReadonlyMap<string, ReadonlySet<string>>) => {
    const [old, fresh] = [pick(before), pick(after)]
    return (id: string) => [...new Set([...(fresh.get(id) ?? []), ...(old.get(id) ?? [])])]
  }
  const contacts = uses((library) => fichesUsing(library, 'contacts'))
  const terms = uses((library) => fichesUsing(library, 'terms'))
  const law = uses((library) => fichesUsing(library, 'law'))
  const letter = (id: string) => (after.letters.get(id) ?? before.letters.get(id))?.fiche
  return [
    ...changesOf('contact', before.contacts, after.contacts, contacts),
    ...changesOf('term', before.terms, after.terms, terms),
    ...changesOf('law', before.law, after.law, law),
    ...changesOf('letter', before.letters, after.letters, (id) => [letter(id) ?? []].flat()),
    ...changesOf('check-up', before.checkUps, after.checkUps, () => []),
  ]
}

function changesOf(
  kind: HelpChange['kind'],
  before: ReadonlyMap<string, unknown>,
  after: ReadonlyMap<string, unknown>,
  fiches: (id: string) => readonly string[],
): HelpChange[] {
  return keysOfBoth(after, before).flatMap((id): HelpChange[] => {
    const [was, is] = [before.get(id), after.get(id)]
    if (was !== undefined && is !== undefined && sameWords(was, is)) return []
    const change = was === undefined ? 'added' : is === undefined ? 'removed' : 'reworded'
    return [{ kind, id, change, fiches: fiches(id) }]
  })
}

/** Where an entry is written changes nothing for readers. */
function sameWords(one: unknown, other: unknown): boolean {
  const written = (value: unknown) =>
    JSON.stringify(value, (key, held: unknown) =>
      key === 'line' || key === 'column' || key === 'place' || key === 'places'
        ? undefined
        : held instanceof Map
          ? [...held]
          : held instanceof Set
            ? [...held]
            : held,
    )
  return written(one) === written(other)
}

function fichesUsing(
  { fiches }: Library,
  what: 'contacts' | 'terms' | 'law',
): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>()
  for (const { id, versions } of fiches.values())
    for (const version of versions.values())
      for (const used of version.sections.flatMap(({ uses }) => uses[what]))
        found.set(used, (found.get(used) ?? new Set<string>()).add(id))
  return found
}
