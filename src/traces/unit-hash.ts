import type { Fiche, Version } from '../library/fiche.ts'
import type { VersionKey } from '../library/lang.ts'
import type { Library } from '../library/model.ts'
import { answerOf, type answers } from './answers.ts'
import { contentHash } from './content-hash.ts'
import { valueHash } from './value-hash.ts'

/** Gives the hash of a unit of a Library, as it is today; the same hash, the same thing to read. */
export type UnitHash = (unit: string) => string

/**
 * The hashes of what a page can read of a Library, by the names that a watched one notes; each is made once.
 *
 * - `whole`: all there is; `today`; `fiches`, `facts`: all of them, the former by their ids.
 * - `fiche-there ID`, `text-there ID LANG/LEVEL`: whether it is there; `texts ID`: which ones are.
 * - `fiche ID FIELD`, `text ID LANG/LEVEL FIELD`, `fact ID`: by their value.
 * - `text ID LANG/LEVEL words`: all that comes from the words of a text.
 * - `answer QUESTION KEY`: what is answered (`answers.ts`).
 *
 * @param library the very one, not a watched one.
 * @param whole hash of all that the Library was read from.
 */
export function unitHashes(library: Library, whole: string): UnitHash {
  const known = new Map<string, string>()
  return (unit) => {
    const made = known.get(unit) ?? hashOf(unit, library, whole)
    known.set(unit, made)
    return made
  }
}

function hashOf(unit: string, library: Library, whole: string): string {
  const [kind, name = '', field = '', ...others] = unit.split(' ')
  const fiche = library.fiches.get(name)
  switch (kind) {
    case 'whole':
      return valueHash([whole, library.today])
    case 'today':
      return library.today
    case 'fiches':
      return valueHash([...library.fiches.keys()])
    case 'facts':
      return valueHash(library.facts)
    case 'fact':
      return valueHash(library.facts.get(unit.slice('fact '.length)))
    case 'fiche-there':
      return String(fiche !== undefined)
    case 'fiche':
      return valueHash(fiche?.[field as keyof Fiche])
    case 'texts':
      return valueHash([...(fiche?.versions.keys() ?? [])])
    case 'text-there':
      return String(fiche?.versions.has(field as VersionKey) === true)
    case 'text':
      return textHash(fiche, field as VersionKey, others.join(' '))
    case 'answer':
      return valueHash(answerOf(library, name as keyof typeof answers, unit.slice(`answer ${name} `.length)))
    default:
      throw new Error(`Unknown unit: ${unit}`)
  }
}

function textHash(fiche: Fiche | undefined, key: VersionKey, field: string): string {
  const version = fiche?.versions.get(key)
  if (fiche === undefined || version === undefined) return 'none'
  if (field === 'words') return wordsHash(fiche, version)
  if (field === 'parts')
    return valueHash(version.parts.map(({ id, title, summary, file }) => [id, title, summary, file]))
  if (field === 'sections')
    return valueHash(version.sections.map(({ id, title, pictogram, part, file }) => [id, title, pictogram, part, file]))
  return valueHash(version[field as keyof Version])
}

/** The tree of a text comes from its files, and its pictures from those of the French ones (`inherit-pictures.ts`). */
function wordsHash({ versions }: Fiche, version: Version): string {
  const french = version.lang === 'fr' ? [] : [...versions.values()].filter(({ lang }) => lang === 'fr')
  const sources = [version, ...french].flatMap(({ source, parts }) => [source, ...parts.map((part) => part.source)])
  return contentHash(JSON.stringify(sources))
}
