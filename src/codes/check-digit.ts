/**
 * The check digit of a run of digits: ISO/IEC 7064, MOD 11,10, hybrid system. Catches every wrong
 * digit and nearly every exchange of two neighbours.
 *
 * @param digits ASCII digits, at least one.
 * @example checkDigit('79462') // '3'
 */
export function checkDigit(digits: string): string {
  let product = 10
  for (const digit of digits) {
    const sum = (product + Number(digit)) % 10
    product = ((sum === 0 ? 10 : sum) * 2) % 11
  }
  return String((11 - product) % 10)
}
