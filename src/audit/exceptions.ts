import type { Finding } from './finding.ts'

/** A finding that is let be, and why. */
export interface Exception {
  readonly rule: string
  /** Part of the finding's node. */
  readonly node: string
  readonly reason: string
}

/** Every exception of the site: none is made elsewhere. */
export const exceptions: readonly Exception[] = [
  { rule: 'line-length', node: '#textes', reason: 'Lists of articles of law: digits and dots are narrower than words, and nobody reads them line after line.' },
  { rule: 'line-length', node: '.example', reason: 'Examples of rules about too long a text.' },
  { rule: 'print-clean', node: 'nav.contents.pages', reason: 'On paper it names the other pages of the subject, with the codes that find them.' },
  { rule: 'sentence-lines', node: 'p.dates', reason: 'Dates of checks and the code of the page, in one line on screen and on paper.' },
  { rule: 'sentence-lines', node: 'p.forwhom', reason: 'A label, then its answer.' },
]

export function isExcepted({ rule, node }: Finding): boolean {
  return exceptions.some((exception) => exception.rule === rule && node.includes(exception.node))
}
