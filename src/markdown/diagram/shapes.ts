import type { Element, ElementContent } from 'hast'
import { element } from '../element.ts'

/** A drawing beside words that say the same: no one hears it. Measures in CSS pixels, or in those of its box. */
function drawing(className: string, properties: Element['properties'], ...children: (Element | null)[]): Element {
  return element('svg', { className: [className], ariaHidden: 'true', ...properties }, ...children)
}

/** Where hatching is defined, and how a shape asks for it. */
export interface Hatching {
  readonly id: string
}

/** Oblique lines in the colour of the text: they are told from a plain shape in black on paper. */
export function hatching({ id }: Hatching): Element {
  return element(
    'pattern',
    { id, width: 8, height: 8, patternUnits: 'userSpaceOnUse' },
    element('path', { d: 'M-2 2l4-4M-2 10L10-2M6 10l4-4', stroke: 'currentColor', strokeWidth: '2' }),
  )
}

const BAR = 24

/** A part of a bar, from one end to the other; in thousandths of its whole width. */
export interface Stretch {
  readonly from: number
  readonly to: number
  readonly fill: 'plain' | 'hatched' | 'hollow'
}

/** Parts of one bar, whose whole width is the greatest value drawn. */
export function bar(stretches: readonly Stretch[], hatched: Hatching, defines: boolean): Element {
  return drawing(
    'bar',
    { width: '100%', height: BAR },
    defines && stretches.some(({ fill }) => fill === 'hatched') ? hatching(hatched) : null,
    ...stretches.map(({ from, to, fill }) =>
      element('rect', {
        ...(from === 0 ? {} : { x: percent(from) }),
        width: percent(to - from),
        y: '1',
        height: `${BAR - 2}`,
        ...paint(fill, hatched),
      }),
    ),
  )
}

/** The same fill in a small square, beside the words that say what it is. */
export function swatch(fill: Stretch['fill'], hatched: Hatching): Element {
  const shape = {
    x: '1',
    y: '1',
    width: '22',
    height: '14',
    ...paint(fill, hatched),
  }
  return drawing('swatch', { width: 24, height: 16 }, element('rect', shape))
}

function paint(fill: Stretch['fill'], { id }: Hatching) {
  if (fill === 'plain') return { fill: 'currentColor' }
  return { fill: fill === 'hatched' ? `url(#${id})` : 'none', stroke: 'currentColor', strokeWidth: '2' }
}

const percent = (thousandths: number) => `${Math.round(thousandths) / 10}%`

/** Coins in a row, each of one euro, in a box that holds the whole price: rows of a diagram are to the same scale. */
export function coins(count: number, most: number, look: 'full' | 'ring'): Element {
  // A dash of no length with a round end is a disc: the weight of one line, whatever the number of coins.
  const row = (properties: Element['properties']): ElementContent =>
    element('path', {
      d: `M5 5h${10 * (count - 1) + 0.1}`,
      fill: 'none',
      strokeLineCap: 'round',
      strokeDashArray: ['.1 9.9'],
      ...properties,
    })
  const children: ElementContent[] =
    count < 1
      ? []
      : look === 'full'
        ? [row({ stroke: 'currentColor', strokeWidth: '8' })]
        : [row({ stroke: 'currentColor', strokeWidth: '8' }), row({ className: ['hole'], strokeWidth: '5' })]
  return element(
    'svg',
    { className: ['coins'], ariaHidden: 'true', viewBox: `0 0 ${10 * most} 10`, width: 10 * most, height: 10 },
    ...children,
  )
}

const MOST_SHEETS = 6

/** One sheet of a calendar for each month, day or year of a delay; none when they would be too many to count. */
export function sheets(count: number): Element | null {
  if (!Number.isInteger(count) || count < 1 || count > MOST_SHEETS) return null
  const d = Array.from({ length: count }, (_, rank) => `M${rank * 30 + 3} 5h20v20h-20zm0 6h20m-15-9v5m10-5v5`).join('')
  const width = count * 30 - 4
  return drawing(
    'sheets',
    { viewBox: `0 0 ${width} 28`, width, height: 28 },
    element('path', { d, fill: 'none', stroke: 'currentColor', strokeWidth: '2.5' }),
  )
}
