/** A hyphen at which no line breaks, which the font lacks. */
const HYPHEN = /\u2011/gu
/** A narrow space that stays, which extractors of text lose or stop at. */
const NARROW = /\u202f/gu
/** Signs of direction and places to break, which have no shape. */
const SHAPELESS = /[\u00ad\u200b-\u200f\u2060\u2066-\u2069]/gu

/** A text in the letters that the font of the sheets has. */
export function paperText(text: string): string {
  return text.replace(HYPHEN, '-').replace(NARROW, '\u00a0').replace(SHAPELESS, '')
}
