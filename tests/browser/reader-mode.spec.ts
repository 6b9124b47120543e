import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'
import type { SitePage } from '../../src/audit/pages/site-page.ts'
import { isEasy } from '../../src/facts/level.ts'
import { pages, samples } from './built-pages.ts'
import { test as onSite } from './served-site.ts'

// Mozilla's Readability, which Firefox's reading mode is made of.
const { resolve } = createRequire(import.meta.url)
const library = ['@mozilla/readability/Readability.js', '@mozilla/readability/Readability-readerable.js']
  .map((name) => readFileSync(resolve(name), 'utf8').replace(/\bmodule\.exports\b/gu, 'window.unused'))
  .join('\n')

/** Pages that are texts to read: for the others, lists of links, no browser offers its reading mode. */
const texts = new Set([
  'fiche',
  'part-of-fiche',
  'verifier/*',
  'lettres/*',
  'aide',
  'papier',
  'a-propos',
  'mentions-legales',
  'accessibilite',
  'glossaire',
])

/** Whether a page is a text to read, whatever its reading level: `fiche`, `falc/fiche`, `easy/fiche`. */
function isText({ kind, level }: SitePage): boolean {
  return texts.has(isEasy(level) ? kind.replace(/^[^/]+\//u, '') : kind)
}

interface Read {
  /** Whether a browser would offer its reading mode. */
  readonly offered: boolean
  readonly text: string
  /** The short answer, or the first words under the title. */
  readonly first: string
  /** Titles and lines of the page that reading mode has not, word for word. */
  readonly lost: readonly string[]
  /** Explanations of words that run into the words around them. */
  readonly glued: readonly string[]
}

/** One window for all the pages: opening another for each takes longer than reading it. */
const test = onSite.extend<object, { window: Page }>({
  window: [
    async ({ browser }, use) => {
      // A browser's own reading mode is not bound by the policy of pages.
      const context = await browser.newContext({ bypassCSP: true })
      await use(await context.newPage())
      await context.close()
    },
    { scope: 'worker' },
  ],
})

/** What reading mode makes of the open page, or of another one given as its file: no style counts for it. */
async function readingMode(page: Page, html: string | null = null): Promise<Read> {
  if (await page.evaluate(() => !('reading' in window)))
    await page.evaluate(`${library}\n;window.reading = { Readability, isProbablyReaderable }`)
  return page.evaluate((source) => {
    const { Readability, isProbablyReaderable } = (
      window as unknown as {
        reading: {
          Readability: new (from: Document) => { parse: () => { content: string; textContent: string } | null }
          isProbablyReaderable: (from: Document) => boolean
        }
      }
    ).reading
    const from =
      source === null
        ? (document.cloneNode(true) as Document)
        : new DOMParser().parseFromString(source.replace(/<script[\s\S]*?<\/script>/gu, ''), 'text/html')
    const original = from.cloneNode(true) as Document
    const flat = (text: string | null | undefined) => (text ?? '').replace(/\s+/gu, ' ').trim()
    const offered = isProbablyReaderable(from)
    const article = new Readability(from).parse()
    const text = flat(article?.textContent)
    const shown = new DOMParser().parseFromString(article?.content ?? '', 'text/html')
    // Left out rightly: what serves on the screen only, forms, which a reading mode has not, and sources, which are
    // lists of links.
    const kept = (element: Element) =>
      element.closest('form, nav, .next, template, .sources, .coupon, .give > ul, .paper, .fill, .result, [hidden]') ===
        null && element.querySelector('button') === null
    const lines = Array.from(
      original.querySelectorAll('main h2, main h3, main p, main li, main dt, main dd, main td, main th'),
    ).filter(kept)
    const blocks = new Set(Array.from(shown.querySelectorAll('li'), (item) => flat(item.textContent)))
    return {
      offered,
      text,
      first: flat(original.querySelector('.short, .lead')?.textContent),
      lost: lines.map((line) => flat(line.textContent)).filter((line) => line !== '' && !text.includes(line)),
      glued: Array.from(original.querySelectorAll('.note'), (note) => flat(note.textContent)).filter(
        (note) => !blocks.has(note),
      ),
    }
  }, html)
}

function expectWhole(page: SitePage, { offered, text, first, lost, glued }: Read): void {
  const { path } = page
  expect(offered && !isText(page), `${path} is a text to read`).toBe(false)
  if (!isText(page)) return
  expect({ path, lost, glued }).toEqual({ path, lost: [], glued: [] })
  // Nothing but labels stands before the answer: « Texte complet, version simplifiée », « La réponse courte ».
  if (first !== '') expect(text.indexOf(first), path).toBeLessThan(60)
  expect(text.indexOf(first), path).toBeGreaterThanOrEqual(0)
}

/**
 * A sheet and a drawing alone are made for paper, the evidence and its form are lists to look things up in, the
 * checker's page is a tool: a browser may offer its reading mode there or not.
 */
const notToRead = /\/(?:feuille|schema\/[a-z0-9-]+|preuves|a-juger|outil-falc)\/$/u

for (const sample of samples.filter(({ path }) => !notToRead.test(path))) {
  test(`reading mode keeps the whole of ${sample.kind} (${sample.dir}), or is not offered`, async ({
    window,
    site,
  }) => {
    await window.goto(`${site}${sample.path}`)
    expectWhole(sample, await readingMode(window))
  })
}

test('reading mode keeps the whole of every text: what makes a part be left out is in its words', async ({
  window,
  site,
}) => {
  test.setTimeout(240_000)
  const fiches = pages.filter((page) => page.kind.endsWith('fiche') && isText(page))
  expect(fiches.length).toBeGreaterThan(100)
  await window.goto(`${site}/404.html`)
  for (const fiche of fiches) expectWhole(fiche, await readingMode(window, fiche.html))
})
