const formats = new Map<string, Intl.DateTimeFormat>()

function formatFor(lang: string): Intl.DateTimeFormat {
  const known = formats.get(lang)
  if (known) return known
  // Western digits in every language: the ones on the papers people hold in France.
  const made = new Intl.DateTimeFormat(`${lang === 'en' ? 'en-GB' : lang}-u-nu-latn-ca-gregory`, { dateStyle: 'long', timeZone: 'UTC' })
  formats.set(lang, made)
  return made
}

/** A day written out in a language. @example dayIn('2026-11-21', 'fr') // 21 novembre 2026 */
export function dayIn(day: string, lang: string): string {
  const text = formatFor(lang).format(new Date(`${day}T00:00:00Z`))
  return lang === 'fr' ? text.replace(/^1 /u, '1er ') : text
}
