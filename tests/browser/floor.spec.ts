import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { isGuarded } from '../../src/audit/floor/script-exceptions.ts'
import { scriptFaults } from '../../src/audit/floor/script-faults.ts'
import { isHarmless } from '../../src/audit/floor/style-exceptions.ts'
import { styleFaults } from '../../src/audit/floor/style-faults.ts'
import { attribute, elementsOf, pageTree } from '../../src/audit/pages/page-tree.ts'
import { pages } from './built-pages.ts'
import { siteFolder } from './served-site.ts'

const built = (ending: string) => {
  const folder = join(siteFolder, '_astro')
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .map((name): [string, string] => [name, readFileSync(join(folder, name), 'utf8')])
}

/** The style sheets inside pages, once each, with the first page that has it. */
function sheets(): Map<string, string> {
  const found = new Map<string, string>()
  for (const page of pages) {
    const styles = [...elementsOf(pageTree(page))].flatMap(({ element }) =>
      element.tagName === 'style' ? [element] : [],
    )
    for (const {
      children: [text],
    } of styles)
      if (text?.type === 'text' && !found.has(text.value)) found.set(text.value, page.path)
  }
  return found
}

test('every page holds one whole style sheet, whose order is written down, those of its drawings and of its way out', () => {
  const wrong = pages.filter(
    (page) =>
      [...elementsOf(pageTree(page))].filter(({ element }) => element.tagName === 'style').length !==
        1 + Number(page.html.includes('<figure id=')) + Number(page.html.includes('data-leave')) ||
      !page.html.includes('--measure'),
  )
  expect(wrong.map(({ path }) => path)).toEqual([])
})

test('no style of a page or of paper counts on what the oldest browsers lack', () => {
  const all = [...sheets()].map(([css, path]): [string, string] => [path, css]).concat(built('.css'))
  expect(all.length).toBeGreaterThan(5)
  const faults = all.flatMap(([where, css]) =>
    styleFaults(css)
      .filter((fault) => !isHarmless(fault))
      .map(({ what, where: rule, lacking }) => `${where} ${what} (${rule}): ${lacking.join(', ')}`),
  )
  expect([...new Set(faults)]).toEqual([])
})

/** Names of methods of Workbox itself, which browsers have elsewhere. */
const ofWorkbox = new Set(['.handle', '.fetch', '.destroy'])

/**
 * The easy-to-read checker is started only where the browser has what it calls; the page says so elsewhere
 * (ask-checker.ts, falc-tool.spec.ts).
 */
const isChecker = (script: string) => script.includes('No lexicon was given.')

test('no script of the site calls what the oldest browsers lack', () => {
  const worker: [string, string] = ['sw.js', readFileSync(join(siteFolder, 'sw.js'), 'utf8')]
  const faults = [...built('.js').filter(([, script]) => !isChecker(script)), worker].flatMap(([name, script]) =>
    scriptFaults(name, script)
      .filter((fault) => !isGuarded(fault) && !(name === worker[0] && ofWorkbox.has(fault.what)))
      .map(({ what, where, lacking }) => `${name} ${what}: ${lacking.join(', ')} … ${where}`),
  )
  expect(faults).toEqual([])
})

test('every picture says its width and height, in the page and in its file', () => {
  const bare = pages.flatMap((page) =>
    [...elementsOf(pageTree(page))]
      .filter(
        ({ element }) =>
          (element.tagName === 'img' || element.tagName === 'svg') &&
          !(attribute(element, 'width') !== null && attribute(element, 'height') !== null),
      )
      .map(({ element }) => `${page.path} ${attribute(element, 'src') ?? element.tagName}`),
  )
  expect(bare).toEqual([])
  const files = readdirSync(siteFolder, { recursive: true, encoding: 'utf8' }).filter(
    // The file of all pictures is no picture.
    (name) => name.endsWith('.svg') && name !== 'p.svg',
  )
  expect(files.length).toBeGreaterThan(5)
  expect(
    files.filter((name) => !/<svg[^>]* width="\d+" height="\d+"/u.test(readFileSync(join(siteFolder, name), 'utf8'))),
  ).toEqual([])
})
