import type { Element } from 'hast'
import { attribute, elementsOf, textOf } from '../../pages/page-tree.ts'

/** Whether an element, inside another, is of the kind that a fact counts. */
type Counts = (element: Element, parent: Element | null) => boolean

const tag =
  (...names: readonly string[]): Counts =>
  ({ tagName }) =>
    names.includes(tagName)

const has = (element: Element, name: string) => attribute(element, name) !== null
const role = (element: Element) => attribute(element, 'role')
const isImage: Counts = (element) => ['img', 'svg'].includes(element.tagName) || role(element) === 'img'
const inside = (element: Element, wanted: Counts) =>
  Array.from(elementsOf(element)).some(({ element: one, parent }) => one !== element && wanted(one, parent))

const bodyless = new Set(['submit', 'button', 'reset', 'image', 'hidden'])
const isField: Counts = (element) =>
  ['select', 'textarea'].includes(element.tagName) ||
  (element.tagName === 'input' && !bodyless.has(attribute(element, 'type') ?? ''))

const isPresentational = (element: Element) => role(element) === 'presentation' || role(element) === 'none'
const isLayoutTable: Counts = (element) =>
  element.tagName === 'table' && (isPresentational(element) || !inside(element, tag('th')))

/** Attributes of RGAA 10.1 that only HTML of the last century needs; `width` and `height` of pictures are not. */
const oldAttributes = ['align', 'bgColor', 'background', 'cellPadding', 'cellSpacing', 'vAlign', 'hSpace', 'vSpace']
const oldTags = ['basefont', 'big', 'blink', 'center', 'font', 'marquee', 's', 'strike', 'tt', 'u']

/** Does a link say something, to eyes or to a screen reader? */
function hasWords(link: Element): boolean {
  if (textOf(link).trim() !== '' || (attribute(link, 'ariaLabel') ?? '').trim() !== '') return true
  if (has(link, 'ariaLabelledBy')) return true
  return inside(link, (one) => (attribute(one, 'alt') ?? attribute(one, 'ariaLabel') ?? '').trim() !== '')
}

const isCell = tag('th', 'td')
const cellsOf = (row: Element) =>
  row.children.filter((one): one is Element => one.type === 'element' && isCell(one, row))

/** A header above or beside a part of a table only, or that other cells name: more than a first row and column. */
function isComplexRow(row: Element, inHead: boolean): boolean {
  const cells = cellsOf(row)
  const spans = (cell: Element) =>
    cell.tagName === 'th' && ['colSpan', 'rowSpan'].some((name) => Number(attribute(cell, name) ?? 1) > 1)
  const isGroup = (cell: Element) => /group$/iu.test(attribute(cell, 'scope') ?? '')
  if (cells.some((cell) => has(cell, 'headers') || spans(cell) || isGroup(cell))) return true
  return !inHead && cells.slice(1).some(({ tagName }) => tagName === 'th')
}

/** Rows below the first one that are headers, or hold one that is not their first cell. */
const isComplex: Counts = (element) => {
  if (element.tagName !== 'table') return false
  const rows = Array.from(elementsOf(element)).flatMap(({ element: one }) => (one.tagName === 'tr' ? [one] : []))
  return rows.some((row, rank) => isComplexRow(row, rank === 0))
}

/** Fact → the elements that it counts. */
export const htmlFacts: Readonly<Record<string, Counts>> = {
  images: isImage,
  'named-images': (element, parent) =>
    isImage(element, parent) &&
    ((attribute(element, 'alt') ?? attribute(element, 'ariaLabel') ?? '') !== '' ||
      has(element, 'ariaLabelledBy') ||
      (element.tagName === 'svg' && inside(element, tag('title')))),
  challenges: (element, parent) =>
    tag('iframe', 'canvas')(element, parent) || (element.tagName === 'form' && inside(element, tag('img'))),
  'described-images': (element, parent) =>
    isImage(element, parent) &&
    (has(element, 'longDesc') || has(element, 'ariaDescribedBy') || has(element, 'ariaDetails')),
  figures: tag('figure'),
  frames: tag('iframe', 'frame'),
  'time-media': tag('audio', 'video', 'object', 'embed', 'iframe', 'bgsound'),
  'other-media': tag('object', 'embed', 'canvas', 'applet'),
  'moving-images': (element, parent) =>
    tag('blink', 'marquee', 'animate', 'animateTransform', 'animateMotion')(element, parent) ||
    /\.(?:gif|apng|webp)(?:$|\?)/iu.test(attribute(element, 'src') ?? ''),
  tables: (element, parent) => element.tagName === 'table' && !isLayoutTable(element, parent),
  'complex-tables': isComplex,
  'layout-tables': isLayoutTable,
  'titled-tables': (element) =>
    element.tagName === 'table' &&
    (has(element, 'ariaLabel') ||
      has(element, 'ariaLabelledBy') ||
      has(element, 'title') ||
      inside(element, tag('caption'))),
  fields: isField,
  'password-fields': (element) => element.tagName === 'input' && attribute(element, 'type') === 'password',
  'field-groups': (element) => element.tagName === 'fieldset' || ['group', 'radiogroup'].includes(role(element) ?? ''),
  choices: (element) => element.tagName === 'select' || role(element) === 'listbox',
  'posting-forms': (element) =>
    element.tagName === 'form' && (attribute(element, 'method') ?? '').toLowerCase() === 'post',
  downloads: (element) =>
    element.tagName === 'a' &&
    /\.(?:pdf|docx?|odt|xlsx?|ods|pptx?|odp|rtf|epub)(?:$|[?#])/iu.test(attribute(element, 'href') ?? ''),
  'opened-windows': (element) => has(element, 'target') && attribute(element, 'target') !== '_self',
  refreshes: (element) =>
    element.tagName === 'meta' && (attribute(element, 'httpEquiv') ?? '').toLowerCase() === 'refresh',
  presentational: (element, parent) =>
    tag(...oldTags)(element, parent) || oldAttributes.some((name) => has(element, name)),
  'access-keys': (element) => has(element, 'accessKey'),
  'links-without-words': (element) => element.tagName === 'a' && has(element, 'href') && !hasWords(element),
}
