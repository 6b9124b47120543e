import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@playwright/test'
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
    return page.locator(selector).first().evaluate((element) => {
      const { left, right } = element.getBoundingClientRect()
      return { left: Math.round(left), right: Math.round(document.documentElement.clientWidth - right) }
    })
  }
  for (const selector of ['.brand', '.part .picto', '.trail li', 'h1']) {
    const french = await startOf(sampleOf('fiche', 'fr').path, selector)
    const arabic = await startOf(sampleOf('fiche', 'ar').path, selector)
    expect(arabic.right, selector).toBe(french.left)
  }
})

test('the styles speak of start and end, never of left and right', () => {
  const physical = /(?:^|[\s;{])(?:(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right)|left|right|(?:text-align|float|clear):\s*(?:left|right)|(?:text-align|float|clear)\s*:\s*(?:left|right))\b\s*[:;}]?/u
  const lines = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.css'))
    .flatMap((name) => readFileSync(join(root, name), 'utf8').split('\n').map((line) => `${name}: ${line.replace(/\/\*.*?\*\//gu, '')}`))
  expect(lines.length).toBeGreaterThan(100)
  expect('a.css: .x { margin-left: 1px; }').toMatch(physical)
  expect(lines.filter((line) => physical.test(line))).toEqual([])
})
