/** How a language says numbers of two digits. */
export interface SaidNumbers {
  /** From 0 to 99, in order. */
  readonly numbers: readonly string[]
  /** How a pair that begins with 0 is said: `zéro {n}`. */
  readonly zero: string
  /** Between two pairs. */
  readonly comma: string
}

/**
 * A code as it is said on the telephone, by pairs of digits as it is printed.
 *
 * @returns null when the language does not say all its numbers.
 * @example sayCode('100261', french) // 'dix, zéro deux, soixante et un'
 */
export function sayCode(code: string, { numbers, zero, comma }: SaidNumbers): string | null {
  if (numbers.length !== 100) return null
  return (code.match(/../g) ?? [])
    .map((pair) => {
      const said = numbers[Number(pair)] ?? pair
      return pair.charAt(0) === '0' ? zero.replace('{n}', said) : said
    })
    .join(comma)
}

/** The numbers of a language from its list, whatever its comma. */
export function readNumbers(list: string): string[] {
  return list.split(/\s*[,،]\s*/).map((number) => number.trim())
}
