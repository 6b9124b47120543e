import type { Element, ElementContent, Nodes } from 'hast'
import { paperText } from './paper-text.ts'
import { quoted } from './quote.ts'
import { isInline, isNumbered, isOf, isPictured, isSilent, pictureOf, stringOf } from './tree.ts'
import { joined, writeLine } from './write-lines.ts'
import { writeTable } from './write-table.ts'

/** What of a document writing its blocks needs. */
export interface Place {
  /** Ids to which links may lead. */
  readonly ids: ReadonlySet<string>
  /** Name of the variable of each picture. */
  readonly pictures: ReadonlyMap<string, string>
}

/** The blocks of an HTML tree as expressions of Typst. */
export function writeBlocks(nodes: readonly ElementContent[], place: Place): string[] {
  const written: string[] = []
  let line: ElementContent[] = []
  const flush = () => {
    const words = writeLine(line, place.ids)
    if (words !== '[]') written.push(`par(${words})`)
    line = []
  }
  for (const node of nodes) {
    if (isInline(node)) line.push(node)
    else {
      flush()
      if (node.type === 'element') written.push(...anchored(node, place))
    }
  }
  flush()
  return written
}

function anchored(node: Element, place: Place): string[] {
  const id = stringOf(node, 'id')
  const lang = stringOf(node, 'lang')
  const blocks = block(node, place)
  const all = [...(id === null ? [] : [`anchor(${quoted(id)})`]), ...blocks]
  return lang === null ? all : [`{set text(lang:${quoted(lang)});${all.join(';')}}`]
}

function block(node: Element, place: Place): string[] {
  const line = (nodes: readonly ElementContent[]) => writeLine(nodes, place.ids)
  const within = () => writeBlocks(node.children, place)
  const level = /^h([1-6])$/u.exec(node.tagName)?.[1]
  if (level !== undefined) return [heading(node, level, place)]
  switch (node.tagName) {
    case 'img':
      return drawing(node)
    case 'p':
      return [pictured(node, place, (words) => `par(${line(words)})`)]
    case 'ul':
    case 'ol':
      return [list(node, place)]
    case 'table':
      return [writeTable(node, line)]
    case 'summary':
      return node.children.every(isInline) ? [`par(strong(${line(node.children)}))`] : within()
    case 'figcaption':
      return [`par(${line(node.children)})`]
    case 'blockquote':
      return [`quote(block:true,${joined(within())})`]
    case 'hr':
    case 'svg':
      return []
    default: {
      if (isOf(node, 'new-page')) return ['pagebreak(weak:true)']
      if (isOf(node, 'hand')) return [beside(node, place)]
      const frame = ['answer', 'notice', 'contact', 'schema', 'notes'].find((name) => isOf(node, name))
      const small = isOf(node, 'small') ? ['small'] : []
      return [frame ?? [], small].flat().reduce((body, name) => [`${name}(${joined(body)})`], within())
    }
  }
}

/** A drawing with what replaces it; nothing where it shows what the words beside it say. */
function drawing(node: Element): string[] {
  const svg = stringOf(node, 'data-svg')
  const alt = stringOf(node, 'alt')
  return svg === null ? [] : [`drawing(${quoted(svg)},${alt === null ? 'none' : quoted(paperText(alt))})`]
}

/** A frame whose drawing, where it has one, stands beside its words. */
function beside({ children }: Element, place: Place): string {
  const drawn = children.flatMap((child) => (child.type === 'element' && child.tagName === 'img' ? drawing(child) : []))
  const words = children.filter((child) => child.type !== 'element' || child.tagName !== 'img')
  return `hand(${drawn[0] ?? 'none'},${joined(writeBlocks(words, place))})`
}

/** A heading, with the picture that may begin it. */
function heading(node: Element, level: string, place: Place): string {
  const words = node.children.filter((child) => pictureOf(child) === null)
  const written = `heading(level:${level},${writeLine(words, place.ids)})`
  return besidePicture(node, place, written)
}

/** A line with its picture, where it has one that is known. */
function pictured(node: Element, place: Place, write: (words: readonly ElementContent[]) => string): string {
  return besidePicture(node, place, write(node.children.filter((child) => pictureOf(child) === null)))
}

function besidePicture(node: Element, place: Place, written: string, numbered = false): string {
  const name = pictureIn(node, place)
  return name === null ? written : `pictured(${name},${numbered ? 'top' : 'horizon'},${written})`
}

function pictureIn({ children }: Element, { pictures }: Place): string | null {
  return children.flatMap((child) => pictures.get(pictureOf(child) ?? '') ?? [])[0] ?? null
}

function list(node: Element, place: Place): string {
  const items = node.children.filter((child) => child.type === 'element')
  const body = (item: Element) => {
    const id = stringOf(item, 'id')
    const words = besidePicture(item, place, joined(inItem(item.children, place)), isNumbered(node))
    return id === null ? words : joined([`anchor(${quoted(id)})`, words])
  }
  const marks = isPictured(node) ? 'marker:[],' : ''
  if (!isNumbered(node)) return `list(${marks}${items.map(body).join(',')})`
  const start = Number(node.properties['start'] ?? 1)
  return `enum(start:${start},${items.map(body).join(',')})`
}

/** What stands in an item: its words alone are no paragraph of their own. */
function inItem(children: readonly ElementContent[], place: Place): string[] {
  const shown = children.filter((child) => !isSilent(child))
  const unwrapped = shown.flatMap((child) => (isHolder(child) ? child.children : [child]))
  const flat = unwrapped.every((child) => isInline(child))
  return flat ? [writeLine(unwrapped, place.ids)] : writeBlocks(unwrapped, place)
}

/** What holds the words of an item beside its picture. */
const isHolder = (node: Nodes): node is Element =>
  node.type === 'element' &&
  (node.tagName === 'div' || node.tagName === 'span') &&
  node.properties['className'] === undefined &&
  node.properties['lang'] === undefined
