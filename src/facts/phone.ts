/**
 * French phone numbers. Short numbers and numbers that an editor has already grouped keep their
 * groups: « 36 46 » but « 3114 », as their owners publish them.
 */

const NO_BREAK = '\u00A0'

/**
 * The number as it is read, its groups held together by no-break spaces.
 * @example sayPhone('0153624030') // '01 53 62 40 30'
 * @example sayPhone('0800840800') // '0 800 840 800'
 */
export function sayPhone(number: string): string {
  const typed = number.trim().replace(/[\s.]+/g, ' ')
  return (typed.includes(' ') ? typed : group(typed)).replace(/ /g, NO_BREAK)
}

function group(digits: string): string {
  // Special-rate numbers (08) are published by the operator's groups, the others in pairs.
  if (/^08\d{8}$/.test(digits)) return digits.replace(/^(0)(\d{3})(\d{3})(\d{3})$/, '$1 $2 $3 $4')
  if (/^0\d{9}$/.test(digits)) return digits.replace(/\d\d(?=\d)/g, '$& ')
  if (/^116\d{3}$/.test(digits)) return digits.replace(/^116/, '116 ')
  return digits
}

/**
 * Address of a `tel:` link. Ordinary numbers get the country code, so that they can be called from
 * abroad; short and special-rate numbers only work from France and keep their digits.
 * @example phoneLink('01 53 62 40 30') // 'tel:+33153624030'
 */
export function phoneLink(number: string): string {
  const digits = number.replace(/[^\d+]/g, '')
  return `tel:${/^0[1-79]\d{8}$/.test(digits) ? `+33${digits.slice(1)}` : digits}`
}

/** Address of an `sms:` link, same digits rule as `phoneLink`. */
export function smsLink(number: string): string {
  return phoneLink(number).replace(/^tel:/, 'sms:')
}
