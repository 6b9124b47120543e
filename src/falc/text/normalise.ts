/** Letter tests and the one spelling under which words are looked up. */

const LETTER = /\p{L}/u

/** True for a letter of any script. */
export function isLetter(char: string): boolean {
  const code = char.charCodeAt(0)
  if (code < 128) return (code | 32) >= 97 && (code | 32) <= 122
  return LETTER.test(char)
}

/** True for a capital letter: it has a lower case and isn't it. */
export function isCapital(char: string): boolean {
  return char !== char.toLowerCase() && char === char.toUpperCase()
}

/** True for a lower-case letter. */
export function isLower(char: string): boolean {
  return char !== char.toUpperCase() && char === char.toLowerCase()
}

export function isDigit(char: string | undefined): boolean {
  return char !== undefined && char >= '0' && char <= '9'
}

export function isSpace(char: string | undefined): boolean {
  return (
    char === ' ' ||
    char === '\n' ||
    char === '\u00a0' ||
    char === '\u202f' ||
    char === '\t' ||
    char === '\r' ||
    char === '\u2009'
  )
}

/** Lower case, straight apostrophe, composed accents: the key of a word in the lexicon. */
export function wordKey(word: string): string {
  return word.normalize('NFC').toLowerCase().replaceAll('’', "'").replaceAll('ʼ', "'")
}
