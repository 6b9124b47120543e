import { createHash } from 'node:crypto'
import type { DiagramKind, DiagramNode } from '../../markdown/diagram/diagram-node.ts'
import { diagramKinds } from '../../markdown/diagram/diagram-node.ts'
import any from '../styles/schema/any.css?inline'
import barres from '../styles/schema/barres.css?inline'
import delais from '../styles/schema/delais.css?inline'
import partage from '../styles/schema/partage.css?inline'
import pictures from '../styles/schema/pictures.css?inline'
import plafonds from '../styles/schema/plafonds.css?inline'

const own: Readonly<Record<DiagramKind, string>> = {
  plafonds: pictures + plafonds,
  barres,
  partage: pictures + partage,
  delais: pictures + delais,
}

/** The styles of the kinds of drawings that a page has, and what a policy names them by; null when it has none. */
export function diagramStyle(
  diagrams: readonly Pick<DiagramNode, 'kind'>[],
): { css: string; hash: `sha256-${string}` } | null {
  if (diagrams.length === 0) return null
  const kinds = diagramKinds.filter((kind) => diagrams.some((diagram) => diagram.kind === kind))
  const pieces = [any, ...kinds.map((kind) => own[kind])].join('').replaceAll('\n', '')
  // What two kinds share is written once.
  const css =
    pieces.split(pictures.trim()).length > 2 ? pictures.trim() + pieces.replaceAll(pictures.trim(), '') : pieces
  return { css, hash: `sha256-${createHash('sha256').update(css).digest('base64')}` }
}
