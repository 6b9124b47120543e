import { expect, test } from '@playwright/test'
import { compressed, isAtMost } from '../../src/audit/compressed.ts'
import { attribute, elementsOf, pageTree } from '../../src/audit/pages/page-tree.ts'
import { pages } from './built-pages.ts'

/** Bytes that a server sends in its first answer, before it waits for the reader's (RFC 6928: ten segments). */
const firstFlight = 14_000

/**
 * Bytes of a whole text of two thousand words with its styles, drawing, sources and explanations; in Arabic the
 * longest, where each Latin word says its language too.
 */
const textBudget = 19_100
/** More, for a text that can be left quickly: its bar, what it says of it and its styles. */
const leavingBudget = 430

test('the first part of every text, with its styles, comes in the first flight of packets; the whole text is light', () => {
  test.setTimeout(180_000)
  const texts = pages.filter(({ kind }) => kind.endsWith('fiche'))
  expect(texts.length).toBeGreaterThan(60)
  const heavy = texts.flatMap(({ path, html }) => {
    const end = html.indexOf('</section>', html.indexOf('<section class="part'))
    const first = html.slice(0, end)
    const budget = textBudget + (html.includes('data-leave') ? leavingBudget : 0)
    return isAtMost(first, firstFlight) && isAtMost(html, budget)
      ? []
      : [{ path, first: compressed(first), whole: compressed(html) }]
  })
  expect(heavy).toEqual([])
})

test('no page waits for a style sheet, a font or a script before it can be read; only paper has styles of its own', () => {
  const waits = pages.flatMap((page) => {
    const { path, html } = page
    const found = Array.from(elementsOf(pageTree(page)), ({ element }) => element).filter((element) => {
      const said = (name: string) => attribute(element, name)
      if (element.tagName === 'link') return said('media') !== 'print' && /stylesheet|preload/u.test(said('rel') ?? '')
      return element.tagName === 'script' && said('src') !== null && said('type') !== 'module' && said('defer') === null
    })
    return found.length > 0 || html.includes('@font-face') ? [path, ...found.map(({ tagName }) => tagName)] : []
  })
  expect(waits).toEqual([])
})
