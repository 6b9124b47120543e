/** Tests of letters and the one spelling under which words are looked up. */

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
