import type { LackKind } from '../problem.ts'
import type { FilePlace } from './place.ts'
import type { RawContent } from './raw-content.ts'
import type { Placed } from './read-data.ts'

/**
 * Where each name that data files give is written, by kind and name: `contact samu-15`; the first place when there are
 * two.
 */
export function writtenNames(raw: RawContent): ReadonlyMap<string, FilePlace> {
  const written = new Map<string, FilePlace>()
  const add = <T>(kind: LackKind, list: readonly Placed<T>[], nameOf: (value: T) => string) => {
    for (const { value, file, place } of list) {
      const key = `${kind} ${nameOf(value)}`
      if (!written.has(key)) written.set(key, { file, ...place })
    }
  }
  add('fact', raw.facts, ({ id }) => id)
  add('contact', raw.contacts, ({ id }) => id)
  add('law', raw.articles, ({ id }) => id)
  add('law-code', raw.lawCodes, ({ id }) => id)
  add('source', raw.sources, ({ id }) => id)
  add('section', raw.sectionPlan, ({ id }) => id)
  add('theme', raw.themes, ({ id }) => id)
  add('language', raw.languages, ({ code }) => code)
  add('language', raw.languageFiles, ({ file: { code } }) => code)
  add('pictogram', raw.pictograms, ({ concept }) => concept)
  add('term', raw.terms, ({ id }) => id)
  add('letter', raw.letters, ({ id }) => id)
  return written
}
