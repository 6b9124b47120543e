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
  { rule: 'sentence-lines', node: 'p.notice', reason: 'A warning of the site about a part, not text of the fiche: at most two short sentences, boxed together.' },
  { rule: 'sentence-lines', node: 'notice-expired', reason: 'The same, for a figure that has ended.' },
  { rule: 'sentence-lines', node: 'contact-row', reason: 'Contact cards are shared with the standard text: a label, then opening hours or languages.' },
  { rule: 'sentence-lines', node: 'p.dates', reason: 'Dates of checks and the code of the page, in one line on screen and on paper.' },
  { rule: 'sentence-lines', node: 'p.forwhom', reason: 'A label, then its answer.' },
  { rule: 'sentence-lines', node: 'p.private', reason: 'What becomes of the answers, two short sentences.' },
]

export function isExcepted({ rule, node }: Finding): boolean {
  return exceptions.some((exception) => exception.rule === rule && node.includes(exception.node))
}
