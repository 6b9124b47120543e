import type { Version } from './model.ts'

/** Name of a text of a fiche, on the command line and in data: `en`, `fr-falc`. */
export function textName({ lang, level }: Pick<Version, 'lang' | 'level'>): string {
  return level === 'falc' ? `${lang}-falc` : lang
}
