import { readingKey } from '../facts/level.ts'
import type { Version } from './model.ts'

/** The name meant by one typed on the command line: `fr.falc`, `fr/falc` or `falc` for `fr-falc`. */
export function textNamed(typed: string): string {
  return typed === 'falc' ? 'fr-falc' : typed.replace(/[./]/, '-')
}

/** Name of a text of a fiche, on the command line and in data: `en`, `fr-falc`. */
export function textName({ lang, level }: Pick<Version, 'lang' | 'level'>): string {
  return readingKey(lang, level)
}
