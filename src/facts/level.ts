/** A reading level: `standard`, or the id of a simplified one, the name of a file of `levels/`: `falc`, `easy`. */
export type Level = string

/** The level that every language has; the French standard text is the reference of all others. */
export const standard: Level = 'standard'

/** Whether a level is a simplified one: a sentence a line, plain words, all words explained. */
export function isEasy(level: Level): boolean {
  return level !== standard
}

/**
 * Name of a text's language and level in data, in file names of the open data and on codes' pages.
 *
 * @example readingKey('fr', 'falc') // 'fr-falc'
 */
export function readingKey(lang: string, level: Level): string {
  return isEasy(level) ? `${lang}-${level}` : lang
}

/**
 * The language and level that a name of {@link readingKey} says; a level is in small letters, unlike a script or a
 * country.
 *
 * @example readingOf('zh-Hans-easy') // { lang: 'zh-Hans', level: 'easy' }
 */
export function readingOf(key: string): { readonly lang: string; readonly level: Level } {
  const [, lang = key, level = standard] = /^(.+?)(?:-([a-z]+))?$/u.exec(key) ?? []
  return { lang, level }
}
