/**
 * Markdown that no editor writes and on which the Markdown engine takes time or memory that grows
 * with the square of the length. Measured with Sätteri 0.9: beyond these limits, marks of emphasis
 * on one line, lists or quotes opened on one line, entities in one paragraph. A hundred times what
 * a text holds; far below what hurts.
 */

const LIMITS = { emphasis: 2000, nesting: 40, entities: 1000 }

export interface CostlyPlace {
  readonly reason: keyof typeof LIMITS
  /** 1-based. */
  readonly line: number
}

/** The first place of a source that would cost too much to parse, or null. One pass over the source. */
export function costlyMarkdown(source: string): CostlyPlace | null {
  let line = 1
  let opening = true
  const counts = { emphasis: 0, nesting: 0, entities: 0 }
  for (let at = 0; at < source.length; at++) {
    const code = source.charCodeAt(at)
    if (code === 10 || code === 13) {
      // A blank line ends the paragraph.
      if (opening && counts.nesting === 0) counts.entities = 0
      if (code === 10) line++
      opening = true
      counts.emphasis = counts.nesting = 0
    } else if (code === 38) {
      if (isWordCharacter(source.charCodeAt(at + 1)) || source[at + 1] === '#') counts.entities++
      opening = false
    } else if (opening) {
      const marker = containerLength(source, at)
      if (marker > 0) counts.nesting++
      else if (code !== 32 && code !== 9) opening = false
      at += Math.max(0, marker - 1)
    }
    if (isEmphasis(code) && code !== source.charCodeAt(at - 1)) counts.emphasis++
    if (counts.emphasis > LIMITS.emphasis) return { reason: 'emphasis', line }
    if (counts.nesting > LIMITS.nesting) return { reason: 'nesting', line }
    if (counts.entities > LIMITS.entities) return { reason: 'entities', line }
  }
  return null
}

/** Length of the `>`, `-` or `1.` that opens a quote or a list item here, or 0. */
function containerLength(source: string, at: number): number {
  const char = source[at] ?? ''
  if (char === '>') return 1
  if ('-+*'.includes(char)) return isBlank(source[at + 1]) ? 1 : 0
  let end = at
  while (end < at + 9 && isDigit(source.charCodeAt(end))) end++
  return end > at && (source[end] === '.' || source[end] === ')') && isBlank(source[end + 1]) ? end + 1 - at : 0
}

function isBlank(char: string | undefined): boolean {
  return char === ' ' || char === '\t'
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

function isWordCharacter(code: number): boolean {
  return isDigit(code) || ((code | 32) >= 97 && (code | 32) <= 122)
}

function isEmphasis(code: number): boolean {
  return code === 42 || code === 95 || code === 126
}
