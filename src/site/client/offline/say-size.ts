const units = ['kilobyte', 'megabyte', 'gigabyte'] as const

/** A number of bytes in the words of a language, to two figures. @example saySize(1_234_567, 'fr') // '1,2 Mo' */
export function saySize(bytes: number, lang: string): string {
  const power = Math.max(1, Math.min(3, Math.floor(Math.log10(Math.max(bytes, 1)) / 3)))
  const value = bytes / 1000 ** power
  const unit = units[power - 1] ?? 'gigabyte'
  const locale = `${lang}-u-nu-latn`
  const precise = { maximumSignificantDigits: value < 100 ? 2 : 3 }
  try {
    return new Intl.NumberFormat(locale, { ...precise, style: 'unit', unit }).format(value)
  } catch {
    // Older browsers know no units.
    return `${new Intl.NumberFormat(locale, precise).format(value)} ${{ kilobyte: 'kB', megabyte: 'MB', gigabyte: 'GB' }[unit]}`
  }
}
