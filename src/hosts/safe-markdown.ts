/**
 * Words that others wrote, as words and nothing else in the Markdown of a code host: no link, picture, HTML, heading,
 * person or issue called by name.
 */
export function safeWords(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[&<>@#\\`*_~[\]|!]|:(?=\/\/)|(?<=\bwww)\./gi, (sign) => entities[sign] ?? `\\${sign}`)
    .replace(/^( ?)(\d+(?=[.)])|(?=[-+=]))([-+.)=])(?= |$)/, '$1$2\\$3')
}

/** Signs that hosts read even behind a backslash, or that HTML reads. */
const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '@': '&#64;',
  '#': '&#35;',
  ':': '&#58;',
  '.': '&#46;',
}

/** Words shown as they are typed, such as the name of a file: nothing is read between these marks. */
export function safeCode(text: string): string {
  return `\`${text.replaceAll(/[`\s]+/g, ' ').trim() || ' '}\``
}

/** A link whose address we made; one that could say something else is left as words. */
export function safeLink(words: string, address: string): string {
  return /^https?:\/\/[\w./:%~?=&+,-]+$/.test(address) ? `[${safeWords(words)}](${address})` : safeWords(words)
}
