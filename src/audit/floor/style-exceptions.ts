import type { StyleFault } from './style-faults.ts'

/** A feature that the floor lacks and the site uses all the same: its absence harms nothing, and why. */
export interface StyleException {
  readonly what: string
  /** Only in these rules: part of their selector. */
  readonly where?: string
  readonly reason: string
}

/** Every exception: none is made elsewhere. */
export const styleExceptions: readonly StyleException[] = [
  {
    what: ':focus-visible',
    where: ':focus:not(:focus-visible)',
    reason: 'Where it is unknown, the edge of the focus shows for the mouse too.',
  },
  { what: '::marker', where: 'li::marker', reason: 'Colour of the points of lists.' },
  { what: '::backdrop', where: '.note', reason: 'Only behind what opens over the page.' },
  { what: '(scripting)', reason: 'Its block hides explanations only where they can be opened in place.' },
  { what: '(forced-colors)', reason: 'Adds to colours that browsers force by themselves.' },
  { what: '(prefers-color-scheme)', reason: 'Without it the page is light.' },
  { what: 'outline', reason: 'Its corners are square, whatever those of its box.' },
  { what: 'cursor', reason: 'Shape of the mouse.' },
  { what: 'cursor: pointer', reason: 'Shape of the mouse.' },
  { what: 'font-family: ui-monospace', reason: 'Another typeface follows.' },
  { what: 'break-after: avoid', reason: 'Paper: a title may end a sheet.' },
  { what: '::-webkit-details-marker', reason: 'Paper: the mark of a fold, drawn by one engine only.' },
  { what: '@page', reason: 'Margins of paper: the printer has its own.' },
  { what: '@bottom-center', reason: 'Number of the sheet.' },
  { what: 'page', reason: 'Wider margins of easy-to-read sheets.' },
  { what: 'color-scheme: light', reason: 'Colour of the scroll bars and fields.' },
  { what: 'color-scheme: dark', reason: 'Colour of the scroll bars and fields.' },
  { what: 'color-scheme', reason: 'Colour of the scroll bars and fields.' },
  { what: 'forced-color-adjust', reason: 'Only where colours are forced.' },
  { what: 'text-size-adjust', reason: 'Prefixed before it.' },
  { what: 'forced-color-adjust: none', reason: 'Only where colours are forced.' },
  { what: 'text-wrap: balance', reason: 'Balance of the lines of a title.' },
  { what: 'font-synthesis: none', reason: 'Finer letters.' },
  { what: 'text-wrap', reason: 'Balance of the lines of a title.' },
  { what: 'font-synthesis', reason: 'Finer letters.' },
  { what: 'text-underline-offset', reason: 'Place of an underline.' },
  { what: 'text-decoration-thickness', reason: 'Weight of an underline.' },
  { what: 'accent-color', reason: 'Colour of a button to tick.' },
  { what: 'scroll-margin-block-start', reason: 'Place of a part one jumps to.' },
  { what: 'scroll-padding-block-start', reason: 'The same, below the bar of a page that can be left quickly.' },
  { what: 'float: inline-end', reason: 'A code to photograph then stands above its text.' },
]

export function isHarmless({ what, where }: StyleFault): boolean {
  return styleExceptions.some(
    (exception) => exception.what === what && (exception.where === undefined || where.includes(exception.where)),
  )
}
