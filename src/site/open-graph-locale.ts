/**
 * A language as Open Graph writes it, `language_TERRITORY` (ogp.me): with the country of its file, or the likeliest
 * one of the language (Unicode CLDR) when the file names none.
 *
 * @param locale BCP 47.
 * @example openGraphLocale('ar-u-nu-latn') // 'ar_EG'
 */
export function openGraphLocale(locale: string): string {
  const { language, region } = new Intl.Locale(locale).maximize()
  return region === undefined ? language : `${language}_${region}`
}
