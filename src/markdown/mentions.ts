/** What a fiche asks for between double braces: `{{css.ceiling}}`, `{{contact:samu-15}}`, `{{law:csp.L1110-3}}`. */
export interface Mention {
  readonly kind: 'fact' | 'contact' | 'term' | 'letter' | 'law'
  readonly id: string
  /** UTF-16 offsets in the text that was searched: [start, end). */
  readonly start: number
  readonly end: number
}

/** The same text, of the same length, with spaces in the place of its mentions: only what is typed is left. */
export function withoutMentions(text: string): string {
  let typed = text
  for (const { start, end } of findMentions(text)) typed = typed.slice(0, start) + ' '.repeat(end - start) + typed.slice(end)
  return typed
}

const braces = /\{\{\s*(?:(contact|term|letter|law):)?([^{}\s:]+)\s*\}\}/gu

/**
 * Finds the mentions of a text, in order.
 *
 * @example findMentions('Vous payez {{css.participation.under-30}}.')
 * // [{ kind: 'fact', id: 'css.participation.under-30', start: 11, end: 40 }]
 */
export function findMentions(text: string): Mention[] {
  if (!text.includes('{{')) return []
  return Array.from(text.matchAll(braces), (match) => ({
    kind: (match[1] ?? 'fact') as Mention['kind'],
    id: match[2] ?? '',
    start: match.index,
    end: match.index + match[0].length,
  }))
}
