import type { Fiche, Part, Version } from '../library/fiche.ts'
import type { Library } from '../library/model.ts'
import type { Section } from '../library/section.ts'
import { nameObject, noteRead, showsLibrary } from './reads.ts'
import { WatchedMap } from './watched-map.ts'

/**
 * What the whole of the content goes into: who reads one of these depends on every file. All other fields of a Library
 * come from data files alone, on which every page depends without being asked (`content-files.ts`).
 */
const wholes: ReadonlySet<PropertyKey> = new Set<keyof Library>([
  'ficheFiles',
  'present',
  'incomplete',
  'unread',
  'written',
  'placesIn',
  'problems',
])

/** What a section is called and where it stands; the rest of it is its words. */
const headOfSection: ReadonlySet<PropertyKey> = new Set<keyof Section>(['id', 'title', 'pictogram', 'part', 'file'])
const headOfPart: ReadonlySet<PropertyKey> = new Set<keyof Part>(['id', 'title', 'summary', 'file'])
/** Says which text it is: the same for ever. */
const nameOfText: ReadonlySet<PropertyKey> = new Set<keyof Version>(['fiche', 'lang', 'level', 'file'])
const wordsOfText: ReadonlySet<PropertyKey> = new Set<keyof Version>(['source', 'places'])

/**
 * The Library as pages see it: the same objects, which tell what is read of fiches, of facts and of the day
 * (`unit-hash.ts` has the names of what is read).
 */
export function watchLibrary(library: Library): Library {
  const fiches = new WatchedMap(
    Array.from(library.fiches, ([id, fiche]) => [id, watchFiche(fiche)] as const),
    { one: (id) => noteRead(`fiche-there ${id}`), all: () => noteRead('fiches') },
  )
  const facts = new WatchedMap(library.facts, { one: (id) => noteRead(`fact ${id}`), all: () => noteRead('facts') })
  const watched = watch(library, (field, value) => {
    if (field === 'fiches') return fiches
    if (field === 'facts') return facts
    if (field === 'today') noteRead('today')
    else if (wholes.has(field)) noteRead('whole')
    return value
  })
  showsLibrary(watched, library)
  return watched
}

/** What is known of a build as pages see it: which tells when the day is read. */
export function watchDay<T extends { readonly today: string }>(facts: T): T {
  return watch(facts, (field, value) => {
    if (field === 'today') noteRead('today')
    return value
  })
}

function watchFiche(fiche: Fiche): Fiche {
  const versions = new WatchedMap(
    Array.from(fiche.versions, ([key, version]) => [key, watchVersion(version, `${fiche.id} ${key}`)] as const),
    { one: (key) => noteRead(`text-there ${fiche.id} ${key}`), all: () => noteRead(`texts ${fiche.id}`) },
  )
  const watched = watch(fiche, (field, value) => {
    if (field === 'versions') return versions
    if (field !== 'id') noteRead(`fiche ${fiche.id} ${field}`)
    return value
  })
  nameObject(watched, `fiche ${fiche.id}`)
  return watched
}

function watchVersion(version: Version, name: string): Version {
  const unit = (field: string) => `text ${name} ${field}`
  const part = (one: Part) => watchFields(one, headOfPart, unit('parts'), unit('words'), `part ${name} ${one.id}`)
  const section = (one: Section) =>
    watchFields(one, headOfSection, unit('sections'), unit('words'), `section ${name} ${one.id}`)
  const parts = version.parts.map(part)
  const sections = version.sections.map(section)
  const watched = watch(version, (field, value) => {
    if (!nameOfText.has(field)) noteRead(unit(wordsOfText.has(field) ? 'words' : field))
    if (field === 'sections') return sections
    return field === 'parts' ? parts : value
  })
  nameObject(watched, `text ${name}`)
  return watched
}

function watchFields<T extends object>(
  object: T,
  head: ReadonlySet<PropertyKey>,
  ofHead: string,
  ofRest: string,
  name: string,
): T {
  const watched = watch(object, (field, value) => {
    noteRead(head.has(field) ? ofHead : ofRest)
    return value
  })
  nameObject(watched, name)
  return watched
}

/** An object whose fields pass through a function when they are read. */
function watch<T extends object>(object: T, read: (field: string, value: unknown) => unknown): T {
  return new Proxy(object, {
    get: (target, field) => {
      const value: unknown = Reflect.get(target, field)
      return typeof field === 'symbol' ? value : read(field, value)
    },
    set: () => false,
  })
}
