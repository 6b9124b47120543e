/** Apostrophes and primes that keyboards and word processors put between letters. */
const APOSTROPHES = /[\u2018\u2019\u02bc\u02b9\u2032\u00b4`]/g
const LIGATURES: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss', ı: 'i', ø: 'o', ł: 'l' }
/**
 * Arabic letters written in several ways: final ya, ta marbuta, Persian forms, those that the Maghreb adds for g, v and
 * p.
 */
const ARABIC: Readonly<Record<string, string>> = {
  ى: 'ي',
  ة: 'ه',
  ی: 'ي',
  ک: 'ك',
  ٱ: 'ا',
  ڤ: 'ف',
  ڥ: 'ف',
  ڨ: 'ق',
  ڭ: 'ك',
  گ: 'ك',
  پ: 'ب',
  چ: 'ج',
}
const FIRST_DIGITS = [0x0660, 0x06f0]

/**
 * A text as it is compared: lower case, no accents or Arabic vowel signs, one form for each letter,
 * apostrophe and digit. Both the index and the query go through it.
 *
 * @example fold('L’Œil À 100 %') // "l'oeil a 100 %"
 */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{M}\u0640\u00ad\u200b-\u200f\u202a-\u202e\u2066-\u2069]+/gu, '')
    .replace(APOSTROPHES, "'")
    .replace(/[œæßıøł]/g, (letter) => LIGATURES[letter] ?? letter)
    .replace(/[ىةیکٱڤڥڨڭگپچ]/g, (letter) => ARABIC[letter] ?? letter)
    .replace(/[٠-٩۰-۹]/g, asciiDigit)
}

function asciiDigit(digit: string): string {
  const point = digit.codePointAt(0) ?? 0
  const zero = FIRST_DIGITS.find((first) => point >= first && point < first + 10) ?? point
  return String(point - zero)
}
