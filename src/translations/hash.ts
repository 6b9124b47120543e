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

/** What of a text its readers validate. */
interface ReadText {
  readonly title: string
  readonly summary: string
  readonly sections: readonly { readonly title: string; readonly nodes: readonly Nodes[] }[]
  /** Its other pages; their sections are among those above. */
  readonly parts?: readonly { readonly title: string; readonly summary: string }[]
}

/**
 * Fingerprint of a whole text, titles and summaries of its pages included: what a group of readers
 * validated. Figures count by reference, so that a new amount does not undo a validation.
 */
export function textHash({ title, summary, sections, parts = [] }: ReadText): string {
  const bodies = sections.flatMap((section) => [normalise(section.title), normalText(section.nodes)])
  const pages = [{ title, summary }, ...parts].flatMap((page) => [normalise(page.title), normalise(page.summary)])
  return fingerprint([...pages, ...bodies])
}

function fingerprint(parts: readonly string[]): string {
  return hash('sha256', parts.join('\n'), 'hex').slice(0, 12)
}

/** Fingerprint of one message of the interface, as editors wrote it. */
export function messageHash(message: string): string {
  return fingerprint([normalise(message)])
}
