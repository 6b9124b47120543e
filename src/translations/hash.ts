import { hash } from 'node:crypto'
import type { Nodes } from 'mdast'
import { normalise, normalText } from './normal-text.ts'

/**
 * Fingerprint of a section's meaning: 12 hex digits of the SHA-256 of its normal text (see
 * `normal-text.ts`). Twelve are plenty to notice a change, and short enough to read in a front matter.
 */
export function sectionHash(title: string, nodes: readonly Nodes[]): string {
  return fingerprint([normalise(title), normalText(nodes)])
}

/**
 * Fingerprint of a whole text, title and summary included: what a group of readers validated.
 * Figures count by reference, so that a new amount does not undo a validation.
 */
export function textHash(version: {
  readonly title: string
  readonly summary: string
  readonly sections: readonly { readonly title: string; readonly nodes: readonly Nodes[] }[]
}): string {
  const sections = version.sections.flatMap(({ title, nodes }) => [normalise(title), normalText(nodes)])
  return fingerprint([normalise(version.title), normalise(version.summary), ...sections])
}

function fingerprint(parts: readonly string[]): string {
  return hash('sha256', parts.join('\n'), 'hex').slice(0, 12)
}
