/**
 * A regular expression (PCRE) of `Accept-Language` values in which a language is the first of those that the site has.
 * Browsers write them in order of preference.
 *
 * @example prefers('en', ['fr', 'en']) // matches `de-DE,de;q=0.9,en;q=0.8,fr;q=0.7`
 */
export function prefers(lang: string, languages: readonly string[]): string {
  return String.raw`^\s*(?:(?!(?:${languages.join('|')})\b)[^,]*,\s*)*${lang}\b`
}
