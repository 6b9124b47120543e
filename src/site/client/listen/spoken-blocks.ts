import { pieces } from '../../../reading-aloud/pieces.ts'
import { sayDigits, sayFigures } from '../../../reading-aloud/say-figures.ts'
import { seconds } from '../../../reading-aloud/seconds.ts'

/** What the voice is given at once, and where it stands on the page. */
export interface Spoken {
  readonly say: string
  readonly seconds: number
  readonly block: Element
  readonly range: Range
}

/** What is no text: ways to go, buttons, sources, what one can't see. */
const notText =
  'nav,button,form,template,script,style,svg,' +
  'aside,.give,.coupon,.sources,.contents,.dates,.back,.paper,.check-up-link,' +
  '.one-part,.link-note,[aria-hidden="true"],[hidden],details:not([open])'

interface Block {
  readonly element: Element
  readonly nodes: { readonly node: Text; readonly start: number }[]
  text: string
}

/** The text that is on the screen, in its order, cut into pieces; what is in another language is left out. */
export function spokenPieces(main: Element, lang: string, rate: number): Spoken[] {
  return blocksOf(main)
    .filter(
      ({ element }) => (element.closest('[lang]')?.getAttribute('lang') ?? lang).split('-')[0] === lang.split('-')[0],
    )
    .flatMap((block) =>
      pieces(block.text, lang, 10 * Math.min(1, rate)).map(({ start, end }) => {
        const range = rangeOf(block, start, end)
        return {
          say: said(range, lang),
          seconds: seconds(block.text.slice(start, end)) / rate,
          block: block.element,
          range,
        }
      }),
    )
}

function blocksOf(main: Element): Block[] {
  const blocks: Block[] = []
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement
    if (!parent || parent.closest(notText) || parent.getClientRects().length === 0) continue
    const element = boxOf(parent)
    const last = blocks[blocks.length - 1]
    const block = last?.element === element ? last : { element, nodes: [], text: '' }
    if (block !== last) blocks.push(block)
    block.nodes.push({ node: node as Text, start: block.text.length })
    block.text += (node as Text).data.replace(/[\n\t]/gu, ' ')
  }
  return blocks.filter(({ text }) => /[\p{L}\p{N}]/u.test(text))
}

/** The nearest element that is not within a line. */
function boxOf(element: Element): Element {
  const { display } = getComputedStyle(element)
  const parent = element.parentElement
  return parent && (display.startsWith('inline') || display === 'contents') ? boxOf(parent) : element
}

function rangeOf({ nodes }: Block, start: number, end: number): Range {
  const range = document.createRange()
  const at = (place: number) => [...nodes].reverse().find((one) => one.start <= place) ?? nodes[0]
  const [first, last] = [at(start), at(end - 1)]
  if (first) range.setStart(first.node, start - first.start)
  if (last) range.setEnd(last.node, end - last.start)
  return range
}

/** The words of a stretch of the page; its codes are said digit by digit. */
function said(range: Range, lang: string): string {
  const copy = range.cloneContents()
  for (const code of Array.from(copy.querySelectorAll('.code'))) code.textContent = sayDigits(code.textContent ?? '')
  return sayFigures((copy.textContent ?? '').replace(/[\n\t ]+/gu, ' ').trim(), lang)
}
