/**
 * A number as people type it: spaces or dots between thousands, comma or dot before cents, a euro
 * sign, digits of any script. Null when it is no number, is negative, or is not whole where it must be.
 *
 * @example readNumber('10 339,50 €', 'amount') // 10339.5
 * @example readNumber('٣', 'count') // 3
 */
export function readNumber(typed: string, kind: 'amount' | 'count'): number | null {
  const plain = latinDigits(typed)
    .replace(/[\s\u00a0\u202f'’€]|euros?/giu, '')
    .replace(/٫/gu, ',')
    .replace(/٬/gu, '')
  if (kind === 'count') return /^\d{1,3}$/u.test(plain) && Number(plain) >= 1 ? Number(plain) : null
  const whole = plain.replace(/[.,](?=\d{3}(?:\D|$))/gu, '')
  return /^\d{1,9}(?:[.,]\d{1,2})?$/u.test(whole) ? Number(whole.replace(',', '.')) : null
}

/** Arabic, Persian and other decimal digits as 0 to 9. */
function latinDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0
    for (const zero of [0x30, 0x660, 0x6f0, 0x966, 0xff10])
      if (code >= zero && code < zero + 10) return String(code - zero)
    return digit
  })
}
