import { endingId } from '../heading-attributes.ts'
import type { DiagramKind } from './diagram-node.ts'
import { diagramKinds } from './diagram-node.ts'

/** What the first line of a diagram says. */
export interface Opening {
  readonly kind: DiagramKind | null
  readonly typedKind: string
  /** Empty when none is typed between quotes. */
  readonly title: string
  readonly id: string | null
}

/** Three colons open and close a block. */
export const fence = ':::'

/**
 * Reads the line that opens a diagram; null for any other line.
 *
 * @example readOpening('::: schema partage "Qui paie ?" {#qui-paie}')
 * // { kind: 'partage', typedKind: 'partage', title: 'Qui paie ?', id: 'qui-paie' }
 */
export function readOpening(typed: string): Opening | null {
  if (!/^::: *schema(?![\p{L}\d])/u.test(typed)) return null
  const [, typedKind = ''] = /^::: *schema\s+([^\s"“«{]+)/u.exec(typed) ?? []
  const [, title = ''] = /["“«](.+)["”»]/u.exec(typed) ?? []
  const [, id = null] = endingId.exec(typed) ?? []
  return {
    kind: diagramKinds.find((one) => one === typedKind) ?? null,
    typedKind,
    title: title.trim(),
    id,
  }
}
