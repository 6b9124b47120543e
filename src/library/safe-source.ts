import type { Nodes } from 'mdast'
import { costlyMarkdown } from '../markdown/costly-markdown.ts'
import type { Complaint, FileReport } from './report.ts'

const longestLine = 10_000
const deepestNesting = 40

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
      report(
        { line, column: longestLine + 1 },
        {
          rule: 'line-too-long',
          message: `Cette ligne a ${end - start} caractères, pour ${longestLine} au plus. La fiche n'est pas lue.`,
          hint: 'Écrivez une phrase par ligne, et une ligne vide entre les paragraphes.',
        },
      )
      return false
    }
    start = end + 1
  }
  const costly = costlyMarkdown(source)
  if (costly === null) return true
  report({ line: costly.line, column: 1 }, costly.reason === 'nesting' ? tooDeep : tooMany[costly.reason])
  return false
}

const tooMany: Readonly<Record<'emphasis' | 'entities', Complaint>> = {
  emphasis: {
    rule: 'too-many-marks',
    message: "Cette ligne a plus de 2 000 signes « * », « _ » ou « ~ ». La fiche n'est pas lue.",
    hint: 'Gardez « **gras** » pour quelques mots. Une ligne à remplir à la main s’écrit « … ».',
  },
  entities: {
    rule: 'too-many-marks',
    message: "Ce paragraphe a plus de 1 000 signes écrits comme « &nbsp; ». La fiche n'est pas lue.",
    hint: 'Tapez les signes eux-mêmes : le site pose les espaces insécables tout seul.',
  },
}

const tooDeep: Complaint = {
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
