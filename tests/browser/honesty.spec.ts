import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { pageTree, textOf } from '../../src/audit/pages/page-tree.ts'
import { phoneLink, sayPhone } from '../../src/facts/phone.ts'
import { readLibrary } from '../../src/library/read.ts'
import { shippedLanguages } from '../../src/library/shipped-languages.ts'
import { interfaceOf } from '../../src/site/strings/interface-of.ts'
import { pages } from './built-pages.ts'
import { siteFolder } from './served-site.ts'

/** What the open data say of a text. */
interface Text {
  readonly url: string
  readonly lang: string
  readonly level: string
  readonly standing:
    | { readonly kind: 'reference' }
    | { readonly kind: 'translation'; readonly method: 'human' | 'machine'; readonly reviewed: object | null }
    | { readonly kind: 'falc'; readonly validation: { readonly state: 'none' | 'outdated' | 'validated' } }
}

const data = join(siteFolder, 'api/fiches')
const texts = readdirSync(data, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.json'))
  .map((name) => JSON.parse(readFileSync(join(data, name), 'utf8')) as Text)

const words = new Map(pages.map((page) => [page.path, textOf(pageTree(page)).replace(/\s+/gu, ' ')]))
const flat = (text: string) => text.replace(/\s+/gu, ' ')
const library = await readLibrary('content', { today: '2026-11-27' })

/** What a reading level says by itself of a text that nobody has validated; null when it leaves it to the site. */
function ownNotice(level: string, lang: string): string | null {
  const notice = library.levels.get(level)?.notice ?? null
  return notice === null || typeof notice === 'string' ? notice : (notice[lang] ?? null)
}

test('every page gives the telephone number of the help line', () => {
  const number = library.site.helpline?.phone ?? ''
  expect(number).not.toBe('')
  const silent = pages.filter(
    ({ html, path }) =>
      !html.includes(`href="${phoneLink(number)}"`) || !words.get(path)?.includes(flat(sayPhone(number))),
  )
  expect(silent.map(({ path }) => path)).toEqual([])
})

test('no text calls itself easy to read before the people concerned have validated it, and it says so', () => {
  for (const { url, lang, level, standing } of texts) {
    if (standing.kind !== 'falc' || standing.validation.state === 'validated') continue
    const shown = words.get(url) ?? ''
    expect(shown, url).not.toMatch(/\bFALC\b|facile à lire|easy[- ]to[- ]read/iu)
    expect(pages.find(({ path }) => path === url)?.html, url).not.toMatch(/<img[^>]+(?:falc|easy-to-read|facile)/iu)
    if (standing.validation.state === 'none')
      expect(shown, url).toContain(
        flat(ownNotice(level, lang) ?? interfaceOf(shippedLanguages(), lang).words.notices.falcNone),
      )
  }
})

test('a machine translation that nobody has reviewed says so in its own language', () => {
  for (const { url, lang, standing } of texts) {
    if (standing.kind !== 'translation' || standing.reviewed !== null || standing.method !== 'machine') continue
    expect(words.get(url), url).toContain(flat(interfaceOf(shippedLanguages(), lang).words.notices.machine))
  }
})

test('the accessibility page claims no audit', () => {
  const claims = pages.filter(({ kind }) => kind === 'accessibilite').map(({ path }) => words.get(path) ?? '')
  for (const claim of claims) expect(claim).toContain('Accessibilité : non conforme')
})
