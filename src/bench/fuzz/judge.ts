import type { Element, Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { visit } from 'unist-util-visit'
import { checkLibrary } from '../../checks/check-library.ts'
import { soundContent, soundDay } from '../../checks/sound-content.ts'
import { libraryFromMemory } from '../../library/from-memory.ts'
import type { Library } from '../../library/model.ts'
import { textTree } from '../../markdown/render.ts'
import type { Problem } from '../../problem.ts'
import { readersOf } from '../../reading/readers.ts'

/** One file in place of a sound one. */
export interface Given {
  /** Path below the content folder. */
  readonly path: string
  readonly source: string
}

/** What should never happen, whatever the file. */
export interface Fault {
  readonly kind: 'crash' | 'message' | 'output'
  readonly said: string
}

/** Words of a library's own error, which an editor can't use. */
const notOurs = /\b(?:undefined|\[object|Error:|at line \d|Unexpected|Invalid)\b/u

/** Signs that act on a terminal or turn words round. */
const acting = /[\p{Cc}\u202A-\u202E\u2066-\u2069]/u

/** Reads, checks and shows a content folder with one file of which nothing is known. */
export function judge({ path, source }: Given): Fault[] {
  try {
    const library = libraryFromMemory(new Map([...soundContent(), [path, source]]), { today: soundDay })
    const problems = checkLibrary(library, { strict: false })
    const refused = problems.some(({ severity }) => severity === 'error')
    return [...problems.flatMap(ofMessage), ...(refused ? [] : shownFaults(library))]
  } catch (error) {
    return [{ kind: 'crash', said: error instanceof Error ? (error.stack ?? error.message) : String(error) }]
  }
}

function ofMessage({ rule, message, hint, line, column }: Problem): Fault[] {
  const said = `${rule} ${line}:${column} ${message} | ${hint}`
  const bad =
    !(Number.isInteger(line) && line >= 1 && Number.isInteger(column) && column >= 1) ||
    hint.length < 10 ||
    notOurs.test(withoutQuotes(said)) ||
    acting.test(`${message}${hint}`)
  return bad ? [{ kind: 'message', said: said.slice(0, 600) }] : []
}

/** A message may quote the file: what stands between quotation marks is the editor's. */
const withoutQuotes = (said: string): string => said.replace(/« .*? »/gsu, '')

/** What readers would get, when nothing stops the build. */
function shownFaults(library: Library): Fault[] {
  const readers = readersOf(library)
  const found: Fault[] = []
  for (const { versions } of library.fiches.values())
    for (const { lang, level, sections } of versions.values())
      for (const { nodes } of sections) found.push(...treeFaults(textTree({ nodes }, readers(lang, level))))
  return found
}

const programs = new Set(['script', 'iframe', 'object', 'embed', 'style', 'link', 'meta', 'base', 'form'])
const addresses = ['href', 'src', 'action', 'formAction', 'xLinkHref'] as const

/** What of a shown text could run, load or hide something. */
export function treeFaults(tree: Root): Fault[] {
  const found: Fault[] = []
  const add = (node: Element | { type: string }) =>
    found.push({ kind: 'output', said: node.type === 'element' ? toHtml(node as Element).slice(0, 300) : node.type })
  visit(tree, (node) => {
    if ((node.type as string) === 'raw' || (node.type === 'text' && acting.test(node.value.replace(/\s/gu, ''))))
      add(node)
    if (node.type !== 'element') return
    const events = Object.keys(node.properties).some((name) => /^on/iu.test(name))
    const runs = addresses.some((name) => !harmless(node.properties[name]))
    if (programs.has(node.tagName) || events || runs) add(node)
  })
  return found
}

function harmless(address: unknown): boolean {
  if (address === undefined || address === null) return true
  return /^(?:https?:|mailto:|tel:|sms:|[/#?]|[^:]*$)/iu.test(String(address))
}
