/** A stretch of a text: UTF-16 offsets. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** The sentences of a text, without the spaces around them; in browsers that can't tell them, by their full stops. */
export function sentences(text: string, lang: string): Stretch[] {
  return (typeof Intl.Segmenter === 'function' ? byLanguage(text, lang) : byStops(text)).flatMap(({ start, end }) => {
    const said = text.slice(start, end)
    const first = start + said.length - said.trimStart().length
    const last = start + said.trimEnd().length
    return first < last ? [{ start: first, end: last }] : []
  })
}

function byLanguage(text: string, lang: string): Stretch[] {
  return Array.from(new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(text), ({ index, segment }) => ({
    start: index,
    end: index + segment.length,
  }))
}

/** After a full stop and a space, where no small letter follows and what precedes is no initial: « M. Martin ». */
const STOP = /(\S*)[.!?…؟۔]["»”)]*\s+(?=[^\p{Ll}\s])/gu

/** The same by punctuation alone. */
export function byStops(text: string): Stretch[] {
  const ends = Array.from(text.matchAll(STOP)).flatMap(({ 0: found, 1: word = '', index = 0 }) =>
    /(?:^|[^\p{L}\p{N}])\p{L}$/u.test(word) ? [] : [index + found.length],
  )
  return [...ends, text.length].map((end, rank) => ({ start: ends[rank - 1] ?? 0, end }))
}
