/** Addresses, which typography must leave alone. */
const ADDRESS = /(?:https?:\/\/|www\.)\S+|[^\s@]+@[^\s@]+\.\S+/gu

const NO_BREAK = '\u00A0'
const THIN = '\u202F'

/**
 * French typography of a text: no space is added or removed, only made unbreakable, and straight
 * apostrophes become curly. Times (`10:30`), phone numbers and addresses come out as typed.
 * Widths follow the Lexique des règles typographiques en usage à l'Imprimerie nationale.
 *
 * @example frenchTypography("Qu'est-ce que c'est ?") // 'Qu’est-ce que c’est\u202F?'
 */
export function frenchTypography(text: string): string {
  // Most texts have no address: looking for the one character that each has is cheaper.
  if (!/[@/]|www\./u.test(text)) return words(text)
  let result = ''
  let end = 0
  for (const address of text.matchAll(ADDRESS)) {
    result += words(text.slice(end, address.index)) + address[0]
    end = address.index + address[0].length
  }
  return result + words(text.slice(end))
}

function words(text: string): string {
  return (
    text
      .replace(/(?<=\p{L})'(?=[\p{L}\p{N}«"]|$)/gu, '’')
      .replace(/[ \u00A0](?=[;?!])/g, THIN)
      .replace(/[ \u00A0](?=[:»])|(?<=«) /g, NO_BREAK)
      .replace(/(?<=\bn°) (?=\d)/g, NO_BREAK)
      .replace(/(?<=\d)[ \u00A0](?=(?:€|%|h|heures?|min)(?![\p{L}\p{N}]))|(?<=\d h) (?=\d)/gu, NO_BREAK)
      // Thousands: a first group that does not begin with 0 (phones do), then groups of three.
      .replace(/(?<!\d[ \u00A0]?)(?!116 )[1-9]\d{0,2}(?:[ \u00A0]\d{3})+(?![ \u00A0]?\d)/g, (number) =>
        number.replace(/[ \u00A0]/g, THIN),
      )
  )
}
