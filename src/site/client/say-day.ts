/**
 * A day, a month or a year in the words of a language, as a build says them.
 *
 * @param date `YYYY-MM-DD`, `YYYY-MM` or `YYYY`.
 * @param later days to add.
 */
export function sayDay(date: string, lang: string, later = 0): string {
  const precision =
    date.length === 10
      ? ({ day: 'numeric', month: 'long' } as const)
      : date.length === 7
        ? ({ month: 'long' } as const)
        : {}
  const format = new Intl.DateTimeFormat(`${lang === 'en' ? 'en-GB' : lang}-u-nu-latn-ca-gregory`, {
    year: 'numeric',
    ...precision,
    timeZone: 'UTC',
  })
  const text = format.format(Date.parse(`${`${date}-01-01`.slice(0, 10)}T00:00:00Z`) + later * 86_400_000)
  return lang === 'fr' ? text.replace(/^1 /u, '1er\u00a0') : text
}
