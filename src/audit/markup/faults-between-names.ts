import type { Element, Nodes } from 'hast'
import type { Fault } from '../finding.ts'
import { attribute, elementsOf, pageTree, textOf } from '../pages/page-tree.ts'
import type { SitePage } from '../pages/site-page.ts'

const flat = (text: string) => text.replace(/\s+/gu, ' ').trim()

/** What a screen reader says of an element: its given name, or its words, pictures by their alternative. */
function nameOf(element: Element): string {
  return flat(attribute(element, 'ariaLabel') ?? wordsOf(element))
}

function wordsOf(node: Nodes): string {
  if (node.type === 'element' && node.tagName === 'img') return attribute(node, 'alt') ?? ''
  if (node.type === 'element' && attribute(node, 'ariaHidden') === 'true') return ''
  return 'children' in node ? node.children.map(wordsOf).join('') : textOf(node)
}

/** An element that is read, and the name of the part of the page that it stands in. */
interface Read {
  readonly element: Element
  readonly part: string | null
}

/** What waits hidden for a script is passed over. */
function* read(node: Nodes, part: string | null = null): Generator<Read> {
  let inside = part
  if (node.type === 'element') {
    if (node.tagName === 'template' || attribute(node, 'hidden') !== null) return
    if (node.tagName === 'section') inside = attribute(node, 'id') ?? part
    yield { element: node, part: inside }
  }
  if ('children' in node) for (const child of node.children) yield* read(child, inside)
}

/**
 * Headings of a page that have the same words under the same headings: the outline can't tell them apart. WCAG 2.4.6,
 * RGAA 9.1.
 */
export function headingsAlike(page: SitePage): Fault[] {
  const open: string[] = []
  const headings = [...read(pageTree(page))].flatMap(({ element }) => {
    const [, level] = /^h([1-6])$/u.exec(element.tagName) ?? []
    if (level === undefined) return []
    open.length = Number(level) - 1
    open.push(nameOf(element))
    return [open.filter(Boolean).join(' › ')]
  })
  return [...Map.groupBy(headings, (name) => name)]
    .filter(([, same]) => same.length > 1)
    .map(([name]) => ({
      rule: 'headings-alike',
      wcag: ['2.4.6'],
      rgaa: ['9.1'],
      node: name,
      message: 'Deux titres de cette page ont les mêmes mots : dites dans chacun ce qui lui est propre.',
    }))
}

/**
 * Links of a page that say the same and lead to different pages (WCAG 2.4.9, RGAA 6.1). Two places of one page are one
 * target. Two kinds of links are told by where they stand: a note of this very page, by its sentence; the same part in
 * another language, by its part.
 */
export function linksAlike(page: SitePage): Fault[] {
  const links = [...read(pageTree(page))].flatMap(({ element, part }) => {
    const address = element.tagName === 'a' ? attribute(element, 'href') : null
    if (address === null || address.startsWith('#') || /^[a-z]+:(?!\/)/u.test(address)) return []
    const [target = '', place] = address.split('#')
    const isSamePart = place !== undefined && place === part && attribute(element, 'hrefLang') !== null
    return isSamePart ? [] : [{ name: nameOf(element), target }]
  })
  return [...Map.groupBy(links, ({ name }) => name)].flatMap(([name, same]) => {
    const targets = [...new Set(same.map(({ target }) => target))]
    return targets.length < 2
      ? []
      : [
          {
            rule: 'links-alike',
            wcag: ['2.4.9'],
            rgaa: ['6.1'],
            node: name,
            message: `Des liens aux mêmes mots mènent ailleurs : ${targets.slice(0, 3).join(', ')}.`,
          },
        ]
  })
}

/**
 * Pages of one language under the same title: tabs, history and search can't tell them apart. RGAA 8.6. Two addresses
 * of one page, whose words are the same, are one.
 */
export function titlesAlike(pages: readonly SitePage[]): (Fault & { readonly page: string })[] {
  const titled = pages.map((page) => ({ page, title: titleOf(page) }))
  return [...Map.groupBy(titled, ({ page, title }) => `${page.lang} ${title}`).values()].flatMap((same) =>
    [...new Map(same.map((one) => [same.length > 1 ? mainOf(one.page) : '', one])).values()]
      .slice(1)
      .map(({ page, title }) => ({
        page: page.path,
        rule: 'titles-alike',
        wcag: ['2.4.2'],
        rgaa: ['8.6'],
        node: title,
        message: `Ce titre est aussi celui de ${same[0]?.page.path ?? ''}.`,
      })),
  )
}

function titleOf(page: SitePage): string {
  for (const { element, parent } of elementsOf(pageTree(page)))
    if (element.tagName === 'title' && parent?.tagName === 'head') return flat(textOf(element))
  return ''
}

function mainOf(page: SitePage): string {
  for (const { element } of elementsOf(pageTree(page))) if (element.tagName === 'main') return flat(textOf(element))
  return ''
}
