import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import type { Nodes } from 'hast'
import { attribute, elementsOf, pageTree } from '../../src/audit/pages/page-tree.ts'
import { pages, sampleOf } from './built-pages.ts'
import { test } from './served-site.ts'

const rightToLeft = new Set(['ar', 'fa', 'he', 'ps', 'ur'])
const root = join(import.meta.dirname, '../../src/site')

test('every page is written in the direction of its language', () => {
  for (const { path, lang, dir } of pages) expect(dir, path).toBe(rightToLeft.has(lang) ? 'rtl' : 'ltr')
})

test('a page in Arabic is the mirror of the French one', async ({ page }) => {
  const startOf = async (path: string, selector: string) => {
    await page.goto(path)
    return page
      .locator(selector)
      .first()
      .evaluate((element) => {
        const { left, right } = element.getBoundingClientRect()
        return { left: Math.round(left), right: Math.round(document.documentElement.clientWidth - right) }
      })
  }
  for (const selector of ['.brand', '.part .picto', '.breadcrumbs li', 'h1']) {
    const french = await startOf(sampleOf('fiche', 'fr').path, selector)
    const arabic = await startOf(sampleOf('fiche', 'ar').path, selector)
    expect(arabic.right, selector).toBe(french.left)
  }
})

test('the French words of an Arabic text and of its notes are read aloud in French', () => {
  const texts = pages.filter(({ lang, kind }) => lang === 'ar' && kind === 'fiche')
  expect(texts.length).toBeGreaterThan(0)
  const untagged = texts.flatMap((page) => {
    const places = [...elementsOf(pageTree(page))].filter(({ element }) =>
      /(?:^| )(?:words|notes|sources)(?: |$)/u.test(attribute(element, 'className') ?? ''),
    )
    return places.flatMap(({ element }) => wordsWithoutLanguage(element)).map((word) => `${page.path} ${word}`)
  })
  expect([...new Set(untagged)]).toEqual([])
})

/** Latin words of three letters or more that stand in Arabic: abbreviations and addresses aside. */
function wordsWithoutLanguage(node: Nodes): string[] {
  if (node.type === 'text')
    return node.value.match(/(?<![\w.@/-])(?=\p{Lu}*\p{Ll})\p{Script=Latin}{3,}(?![\w.@/-])/gu) ?? []
  if (node.type !== 'element') return []
  const isAddress =
    node.tagName === 'a' &&
    /^(?:https?|mailto):/u.test(attribute(node, 'href') ?? '') &&
    node.children.every((child) => child.type === 'element' && child.tagName === 'bdi')
  return attribute(node, 'lang') !== null || isAddress ? [] : node.children.flatMap(wordsWithoutLanguage)
}

test('the styles speak of start and end, never of left and right', () => {
  const physical =
    /(?:^|[\s;{])(?:(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right)|left|right|(?:text-align|float|clear):\s*(?:left|right)|(?:text-align|float|clear)\s*:\s*(?:left|right))\b\s*[:;}]?/u
  const lines = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.css'))
    .flatMap((name) =>
      readFileSync(join(root, name), 'utf8')
        .split('\n')
        .map((line) => `${name}: ${line.replace(/\/\*.*?\*\//gu, '')}`),
    )
  expect(lines.length).toBeGreaterThan(100)
  expect('a.css: .x { margin-left: 1px; }').toMatch(physical)
  expect(lines.filter((line) => physical.test(line))).toEqual([])
})
