import type { Nodes } from 'mdast'
import type { FileReport } from './report.ts'

const longestLine = 10_000
const deepestNesting = 40
/** Looked for only where there are many `>`: two in a row are already rare in a fiche. */
const quotesInQuotes = /^(?:[ \t*+-]*>){12}/m

/**
 * Refuses Markdown that no editor writes and that would cost much to parse.
 *
 * @returns true when the text may be parsed.
 */
export function isSafeToParse(source: string, report: FileReport): boolean {
  let line = 1
  for (let start = 0; start < source.length; line += 1) {
    const found = source.indexOf('\n', start)
    const end = found === -1 ? source.length : found
    if (end - start > longestLine) {
      report({ line, column: longestLine + 1 }, {
        rule: 'line-too-long',
        message: `Cette ligne a ${end - start} caractères, pour ${longestLine} au plus. La fiche n'est pas lue.`,
        hint: 'Écrivez une phrase par ligne, et une ligne vide entre les paragraphes.',
      })
      return false
    }
    start = end + 1
  }
  const quotes = source.split('>', 200).length < 200 ? null : quotesInQuotes.exec(source)
  if (quotes === null) return true
  report({ line: source.slice(0, quotes.index).split('\n').length, column: 1 }, tooDeep)
  return false
}

const tooDeep = {
  rule: 'nesting-too-deep',
  message: "Des citations ou des listes sont emboîtées bien trop profondément. La fiche n'est pas lue.",
  hint: 'Réécrivez ce passage avec des paragraphes et des listes simples.',
}

/** Refuses a parsed text whose elements are nested deeper than pages can follow. */
export function isShallow(root: Nodes, report: FileReport): boolean {
  const waiting: { readonly node: Nodes; readonly depth: number }[] = [{ node: root, depth: 0 }]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { node, depth } = next
    if (depth > deepestNesting) {
      report(node.position?.start ?? { line: 1, column: 1 }, tooDeep)
      return false
    }
    if ('children' in node) for (const child of node.children) waiting.push({ node: child, depth: depth + 1 })
  }
  return true
}
