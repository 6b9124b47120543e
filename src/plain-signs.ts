/** Words quoted from a file, where signs that would act on a terminal, or turn words round, are named instead. */
export function plainSigns(words: string): string {
  return words.replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, (sign) =>
    /\s/u.test(sign) ? ' ' : `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
  )
}
