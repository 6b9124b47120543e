/**
 * Any text as a string of Typst, where nothing is markup or code.
 *
 * @example quoted('5 "€" #1') // '"5 \\"€\\" #1"'
 */
export function quoted(text: string): string {
  const escaped = text
    .replace(/["\\]/g, (sign) => `\\${sign}`)
    .replace(/\p{Cc}/gu, (sign) => `\\u{${sign.codePointAt(0)?.toString(16)}}`)
  return `"${escaped}"`
}
