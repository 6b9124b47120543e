import type { Element } from 'hast'
import { attribute, elementsOf, pageTree, textOf } from './page-tree.ts'
import type { SitePage } from './site-page.ts'

/** Attributes whose value, not only their presence, makes an element sound or not. */
const TELLING = new Set([
  'role',
  'lang',
  'dir',
  'type',
  'style',
  'scope',
  'tabIndex',
  'ariaHidden',
  'ariaCurrent',
  'ariaLive',
  'ariaExpanded',
  'autoComplete',
])
const FIELD = /^(?:input|select|textarea)$/u
/** Elements that must have words, their own or given. */
const WORDED = /^(?:a|button|h[1-6]|label|summary|legend|caption|th|title|option)$/u

const known = new WeakMap<SitePage, ReadonlySet<string>>()

/**
 * What can make a page sound or not, as far as its HTML tells: each element inside another, with its
 * classes, its attributes and whether it has words; how headings follow each other; what is named alike.
 */
export function structuresOf(page: SitePage): ReadonlySet<string> {
  const found = known.get(page) ?? readStructures(page)
  known.set(page, found)
  return found
}

function readStructures(page: SitePage): Set<string> {
  const structures = new Set<string>()
  const names = new Map<string, number>()
  const elements = [...elementsOf(pageTree(page))]
  const labelled = new Set(
    elements.flatMap(({ element }) => (element.tagName === 'label' ? [attribute(element, 'htmlFor')] : [])),
  )
  let heading = 'h0'
  const shapes = new Map(elements.map(({ element }) => [element, shapeOf(element)]))
  for (const { element, parent } of elements) {
    structures.add(`${(parent && shapes.get(parent)) ?? ''}>${shapes.get(element)}`)
    if (/^h[1-6]$/u.test(element.tagName)) {
      structures.add(`${heading} then ${element.tagName}`)
      heading = element.tagName
    }
    if (FIELD.test(element.tagName) && !labelled.has(attribute(element, 'id')))
      structures.add(`${shapes.get(element)} without label`)
    for (const name of landmarkNames(element)) names.set(name, (names.get(name) ?? 0) + 1)
  }
  for (const [name, times] of names) if (times > 1) structures.add(`several times ${name}`)
  return structures
}

function shapeOf(element: Element): string {
  const { tagName, properties } = element
  const attributes = Object.keys(properties)
    .sort()
    .map((name) => {
      const value = attribute(element, name)
      return TELLING.has(name) ? `${name}=${value}` : value === '' ? `${name}=` : name
    })
  const empty = WORDED.test(tagName) && textOf(element).trim() === '' ? ' empty' : ''
  return `${tagName}.${attribute(element, 'className') ?? ''}[${attributes.join()}]${empty}${drawnBy(element)}`
}

/** What decides, outside the body, how the whole page is drawn. */
function drawnBy(element: Element): string {
  const said = (name: string) => attribute(element, name) ?? ''
  if (element.tagName === 'style')
    return element.children.map((child) => (child.type === 'text' ? child.value : '')).join('')
  if (element.tagName === 'link' && said('rel') === 'stylesheet') return said('href')
  return element.tagName === 'meta' && said('name') === 'viewport' ? said('content') : ''
}

/** What a screen reader lists by name. */
function landmarkNames(element: Element): string[] {
  const label = attribute(element, 'ariaLabel')
  if (element.tagName === 'main' || element.tagName === 'h1') return [element.tagName]
  return label !== null && /^(?:nav|section|aside|form|ul|ol|table)$/u.test(element.tagName)
    ? [`${element.tagName} ${label}`]
    : []
}
