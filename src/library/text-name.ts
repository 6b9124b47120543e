import { readingKey } from '../facts/level.ts'
import type { Library, Version } from './model.ts'

/** The name meant by one typed on the command line: `fr.falc`, `fr/falc` or `falc` for `fr-falc`. */
export function textNamed(typed: string, { levels }: Pick<Library, 'levels'>): string {
  const [lang] = levels.get(typed)?.languages ?? []
  return lang === undefined ? typed.replace(/[./]/, '-') : readingKey(lang, typed)
}

/** Name of a text of a fiche, on the command line and in data: `en`, `fr-falc`. */
export function textName({ lang, level }: Pick<Version, 'lang' | 'level'>): string {
  return readingKey(lang, level)
}
