/**
 * What a text asks for between double braces: `{{css.ceiling}}`, `{{contact:samu-15}}`, `{{law:csp.L1110-3}}`.
 * The one place that knows how it is written: texts are read by `remark-mentions.ts`, everything else reads its nodes.
 */
export type MentionKind = 'fact' | 'contact' | 'term' | 'letter' | 'law'

/** What is asked for. */
export interface Named {
  readonly kind: MentionKind
  readonly id: string
}

/** A mention in a text; UTF-16 offsets [start, end). */
export interface FoundMention extends Named {
  readonly start: number
  readonly end: number
}

/** Stands for one mention in a text that is searched for something else. */
export const OBJECT = '\uFFFC'

/** A bare text of the same length, with nothing to be found in the place of its mentions. */
export function withoutMentions(text: string): string {
  let typed = text
  for (const { start, end } of findMentions(text))
    typed = typed.slice(0, start) + OBJECT.repeat(end - start) + typed.slice(end)
  return typed
}

const braces = /\{\{\s*(?:(contact|term|letter|law):)?([^{}\s:]+)\s*\}\}/gu

/**
 * Finds the mentions of a text that is no Markdown (a letter), in order.
 *
 * @example findMentions('Vous payez {{css.participation.under-30}}.')
 * // [{ kind: 'fact', id: 'css.participation.under-30', start: 11, end: 40 }]
 */
export function findMentions(text: string): FoundMention[] {
  if (!text.includes('{{')) return []
  return Array.from(text.matchAll(braces), (match) => ({
    kind: (match[1] ?? 'fact') as MentionKind,
    id: match[2] ?? '',
    start: match.index,
    end: match.index + match[0].length,
  }))
}

/**
 * The mention that a text is, with nothing else in it; null for any other text.
 *
 * @example mentionAlone('{{css.ceiling}}') // { kind: 'fact', id: 'css.ceiling', start: 0, end: 15 }
 */
export function mentionAlone(text: string): FoundMention | null {
  const [first] = findMentions(text)
  return first?.start === 0 && first.end === text.length ? first : null
}

/** How a mention is written: `{{contact:samu-15}}`. */
export function writtenMention({ kind, id }: Named): string {
  return kind === 'fact' ? `{{${id}}}` : `{{${kind}:${id}}}`
}

/** Whether a text has double braces, understood or not. */
export function hasBraces(text: string): boolean {
  return text.includes('{{')
}

/** Double braces that ask for nothing known, as far as they are shown in a problem. */
export function unreadBraces(text: string): { readonly start: number; readonly typed: string }[] {
  const understood = new Set(findMentions(text).map(({ start }) => start))
  const unread: { start: number; typed: string }[] = []
  for (let start = text.indexOf('{{'); start !== -1; start = text.indexOf('{{', start + 2)) {
    if (understood.has(start)) continue
    const typed = /^\{\{[^\n]{0,30}?\}\}|^[^\n]{0,30}/.exec(text.slice(start))?.[0] ?? ''
    unread.push({ start, typed })
  }
  return unread
}

/** The name of a fact that a text begins with, when its second closing brace is missing; null for anything else. */
export function factLeftOpen(text: string): { readonly id: string; readonly typed: string } | null {
  const [typed, id] = /^\{\{([a-z0-9.-]+)\}(?!\})/.exec(text) ?? []
  return typed === undefined || id === undefined ? null : { id, typed }
}
