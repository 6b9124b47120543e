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
  {
    rule: 'line-length',
    node: '#textes',
    reason: 'Lists of articles of law: digits and dots are narrower than words, and nobody reads them line after line.',
  },
  {
    rule: 'line-length',
    node: '#rgaa-',
    reason: 'Proofs and tests of the RGAA name rules and quote code: long names, in letters narrower than words.',
  },
  { rule: 'line-length', node: '#wcag-', reason: 'The same, and faults that quote a line too long.' },
  { rule: 'line-length', node: '.example', reason: 'Examples of rules about too long a text.' },
  {
    rule: 'line-start',
    node: 'table',
    reason:
      'A link in a cell is as wide as a finger, so a comma may fall after it: seen at 320 and 360 px, left to mend.',
  },
  { rule: 'line-start', node: 'dl.words-list', reason: 'Lists of links, each as high as a finger: left to mend.' },
  { rule: 'line-start', node: 'ul.list', reason: 'Lists of links of the status board: left to mend.' },
  {
    rule: 'line-start',
    node: 'div.condition',
    reason: 'A French word held apart in Arabic, before a bracket: left to mend.',
  },
  {
    rule: 'print-clean',
    node: 'nav.contents.pages',
    reason: 'On paper it names the other pages of the subject, with the codes that find them.',
  },
  {
    rule: 'sentence-lines',
    node: 'p.dates',
    reason: 'Dates of checks and the code of the page, in one line on screen and on paper.',
  },
  {
    rule: 'text-spread',
    node: 'p.contact-row',
    reason: 'Rows of a card, each a label and its value, kept together: a list, not the paragraphs of a text.',
  },
  {
    rule: 'wrong-language',
    node: 'languages/',
    reason: 'An example of a file of content: its keys are not words of a text.',
  },
  {
    rule: 'wrong-language',
    node: 'Que faire en cas de refus ou de retard',
    reason: 'The French title of a source, in an English sentence: left to mend.',
  },
  {
    rule: 'wrong-language',
    node: 'UASS –',
    reason: 'A French name in brackets, in an English sentence: left to mend.',
  },
  {
    rule: 'wrong-language',
    node: 'Délai de réponse de la caisse',
    reason: 'Names of figures that exist in French only, listed among the news: left to mend.',
  },
  {
    rule: 'title-lies',
    node: 'Version simplifiée',
    reason: 'The home of the easy texts, named by its level: left to mend.',
  },
  { rule: 'sentence-lines', node: 'p.forwhom', reason: 'A label, then its answer.' },
]

export function isExcepted({ rule, node }: Finding): boolean {
  return exceptions.some((exception) => exception.rule === rule && node.includes(exception.node))
}
