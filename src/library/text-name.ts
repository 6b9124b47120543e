import { readingKey } from '../facts/level.ts'
import type { Version } from './fiche.ts'
import type { Library } from './model.ts'

/** The name meant by one typed on the command line: `fr.falc`, `fr/falc` or `falc` for `fr-falc`. */
export function textNamed(typed: string, { levels }: Pick<Library, 'levels'>): string {
  // A folder that declares no level has easy French all the same.
  const [lang] = levels.get(typed)?.languages ?? (typed === 'falc' ? ['fr'] : [])
  return lang === undefined ? typed.replace(/[./]/, '-') : readingKey(lang, typed)
}

/** Name of a text of a fiche, on the command line and in data: `en`, `fr-falc`. */
export function textName({ lang, level }: Pick<Version, 'lang' | 'level'>): string {
  return readingKey(lang, level)
}
