import type { Element, ElementContent } from 'hast'
import { element, text } from '../element.ts'
import { added } from '../in-language.ts'
import { isolated } from '../isolated.ts'
import type { Share } from './diagram-facts.ts'
import { drawsCoins, numberOf, shareOf } from './diagram-facts.ts'
import type { DiagramCell, DiagramRow } from './diagram-node.ts'
import { factIdsIn } from './diagram-node.ts'
import type { Drawn } from './drawn.ts'
import { picture } from './picture.ts'
import { bar, coins } from './shapes.ts'

/** Who pays what part of a price: one coin a euro where they can be counted, lengths to one scale otherwise. */
export function shareRows(drawn: Drawn): Element[] {
  const { diagram, context } = drawn
  const share = shareOf(diagram, context.fact)
  const amounts = diagram.children.map((row) => amountOf(row, drawn, share))
  const inCoins = share !== null && drawsCoins(share, amounts)
  const rows = diagram.children.map((row, index) => {
    const { picture: concept, children: cells } = row
    const isTotal = cells.some(({ role }) => role === 'total')
    const [who, amount] = cells
    return element(
      'li',
      isTotal ? { className: ['total'] } : {},
      picture(concept),
      element('p', {}, ...(who === undefined ? [] : drawn.wordsOf(who))),
      text(' '),
      element('p', { className: ['amount'] }, ...(amount === undefined ? [] : amountSaid(amount, drawn, share))),
      share === null ? null : shapeOf(amounts[index] ?? 0, { share, inCoins, isTotal, first: index === 0 }, drawn),
    )
  })
  const list = element('ul', { className: ['partage'] }, ...rows)
  if (!inCoins || share === null) return [list]
  const coin = context.words.diagram.coin({ value: context.sayValue({ ...share.total.entry, value: 1 }) })
  return [element('p', { className: ['coin'] }, ...added(coin, context)), list]
}

function shapeOf(
  amount: number,
  { share, inCoins, isTotal, first }: { share: Share; inCoins: boolean; isTotal: boolean; first: boolean },
  { former, hatching }: Drawn,
): Element {
  const whole = numberOf(share.total) ?? 0
  if (inCoins) return coins(amount, whole, isTotal || former ? 'ring' : 'full')
  const to = whole === 0 ? 0 : (amount / whole) * 1000
  return bar([{ from: 0, to, fill: isTotal ? 'hollow' : former ? 'hatched' : 'plain' }], hatching, first)
}

function amountOf({ children }: DiagramRow, { context }: Drawn, share: Share | null): number {
  if (children.some(({ role }) => role === 'rest')) return share?.rest ?? 0
  const [id] = children.flatMap(factIdsIn)
  const fact = id === undefined ? null : context.fact(id)
  return (fact && numberOf(fact)) ?? 0
}

/** The amount of a line; what is left of the price is worked out, never typed. */
function amountSaid(cell: DiagramCell, { context, wordsOf }: Drawn, share: Share | null): ElementContent[] {
  if (cell.role !== 'rest') return wordsOf(cell)
  return share === null
    ? []
    : [
        element(
          'span',
          { className: ['fact'] },
          ...isolated(context.sayValue({ ...share.total.entry, value: share.rest })),
        ),
      ]
}
