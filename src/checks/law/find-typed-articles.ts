/** The number of an article of law typed in a text; UTF-16 offsets [start, end). */
export interface TypedArticle {
  readonly start: number
  readonly end: number
  /** As a mention writes it: `L1110-3`. */
  readonly num: string
}

const SPACE = '[ \\u00A0\\u202F]'
const NUMBER = '\\d{3,}(?:[-\\u2011]\\d+)*(?:[-\\u2011][A-Z](?!\\p{L}))?'
/** « L. 1110-3 », « R142-1-A », « LO 111-9 »; three digits at least: « A4 » is a sheet of paper. */
const lettered = new RegExp(
  `(?<![\\p{Script=Latin}\\p{N}_./-])(L\\.? ?O\\.?|[LRDA]\\.?)${SPACE}?\\*?${SPACE}?(${NUMBER})(?!\\p{N})`,
  'gu',
)
/** « article 459 du Code civil », "article 225-1 of the Code pénal". */
const bare = /(?<=\barticles?[ \u00A0])(\d+(?:[-\u2011]\d+)*)(?=[ \u00A0](?:du|of the) (?:Code|code|French))/gu

/**
 * Finds the articles of codes typed by hand, first to last.
 *
 * @param text without mentions, which have numbers of articles in their names.
 * @example findTypedArticles('L’article L. 1110-3') // [{ start: 10, end: 19, num: 'L1110-3' }]
 */
export function findTypedArticles(text: string): TypedArticle[] {
  if (!/\d/.test(text)) return []
  const open = text.replace(/https?:\S+/g, (whole) => '\u0000'.repeat(whole.length))
  const found = [...open.matchAll(lettered), ...open.matchAll(bare)].filter(({ 1: kind = '', 2: number = '', index }) =>
    isArticle(kind, number, open.slice(0, index)),
  )
  return found
    .map(({ 0: whole, index }) => ({
      start: index,
      end: index + whole.length,
      num: whole.replace(/[ .*\u00A0\u202F]/g, '').replaceAll('\u2011', '-'),
    }))
    .sort((a, b) => a.start - b.start)
}

/** A number without hyphen is an article only after the word. */
function isArticle(kind: string, number: string, before: string): boolean {
  if (!/\p{L}/u.test(kind)) return true
  return /[-\u2011]/.test(number) || /(?:\b(?:articles?|art\.)|المادة|المواد)[^.;:\n]{0,60}$/iu.test(before)
}
