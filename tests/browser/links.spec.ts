import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { attribute, elementsOf, pageTree } from '../../src/audit/pages/page-tree.ts'
import type { SitePage } from '../../src/audit/pages/site-page.ts'
import { pages } from './built-pages.ts'
import { siteFolder } from './served-site.ts'

/** The most that messengers are sure to show large (pixels, bytes). */
const [width, height, heaviest] = [1200, 630, 80_000] as const

/** What a messenger reads of a page: the properties of its head, each once or several times. */
function readCard(page: SitePage): ReadonlyMap<string, readonly string[]> {
  const card = new Map<string, string[]>()
  for (const { element } of elementsOf(pageTree(page))) {
    if (element.tagName === 'body') break
    const name = element.tagName === 'meta' ? (attribute(element, 'property') ?? attribute(element, 'name')) : null
    if (name !== null) card.set(name, [...(card.get(name) ?? []), attribute(element, 'content') ?? ''])
  }
  return card
}

const isUnlisted = (page: SitePage) => readCard(page).get('robots')?.includes('noindex') === true
/** Pages that readers send: those that a search engine may list, and what the buttons of a text give. */
const given = pages.filter(
  (page) => !isUnlisted(page) || /\/c\/\d{6}\/$|\/feuille\/$|\/schema\/[^/]+\/$/u.test(page.path),
)

/** A site built with `--origin` says its whole address; without one, no messenger could find a picture. */
const isPublished = existsSync(join(siteFolder, 'sitemap.xml'))

test('without an address of the site, no page promises a picture, and none is made', () => {
  test.skip(isPublished, 'asked of a site without an address')
  expect(pages.filter((page) => readCard(page).has('og:title')).map(({ path }) => path)).toEqual([])
  expect(existsSync(join(siteFolder, 'partage'))).toBe(false)
})

test.describe('of a site with an address', () => {
  test.skip(!isPublished, 'asked of a site with an address')

  test('the sitemap names every page that a search engine may list, and no other', () => {
    const map = readFileSync(join(siteFolder, 'sitemap.xml'), 'utf8')
    const named = Array.from(map.matchAll(/<loc>([^<]*)</gu), ([, address = '']) => address)
    const canonical = pages.flatMap((page) =>
      isUnlisted(page)
        ? []
        : [...elementsOf(pageTree(page))].flatMap(({ element }) =>
            element.tagName === 'link' && attribute(element, 'rel') === 'canonical'
              ? [attribute(element, 'href') ?? '']
              : [],
          ),
    )
    expect(named.toSorted()).toEqual([...new Set(canonical)].sort())
  })

  test('a link to any page shows its title, its short answer and its language', () => {
    expect(given.length).toBeGreaterThan(20)
    const faults = given.flatMap((page) => {
      const card = readCard(page)
      const [title = '', description = '', url = ''] = ['title', 'description', 'url'].map(
        (name) => card.get(`og:${name}`)?.[0],
      )
      const said = [title, description].join(' ')
      const wrong = [
        title.trim() === '' && 'no title',
        description.trim() === '' && 'no description',
        /<\/?\w|&\w+;|\*\*|\{\{|\]\(/u.test(said) && `markup: ${said}`,
        page.dir === 'rtl' && !/[؀-ۿ]/u.test(description) && `not in ${page.lang}: ${description}`,
        page.level === 'standard' && sentencesIn(description, page.lang) > 1 && `several sentences: ${description}`,
        new URL(url).pathname !== canonicalPath(page) && `address: ${url}`,
        !(card.get('og:locale')?.[0] ?? '').startsWith(`${page.lang}_`) && `locale: ${card.get('og:locale')?.join()}`,
        card.get('og:locale:alternate')?.includes(card.get('og:locale')?.[0] ?? '') && 'its own alternate',
        card.get('twitter:card')?.[0] !== 'summary_large_image' && 'no large card',
      ].filter(Boolean)
      return wrong.length > 0 ? [`${page.path}: ${wrong.join('; ')}`] : []
    })
    expect(faults).toEqual([])
  })

  test('its picture is in the site, of the size that is said, light, and described', () => {
    const faults = given.flatMap((page) => {
      const card = readCard(page)
      const [address = ''] = card.get('og:image') ?? []
      const file = join(siteFolder, address === '' ? 'none' : new URL(address).pathname)
      if (!existsSync(file)) return [`${page.path}: no picture at ${address}`]
      const bytes = readFileSync(file)
      const size = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)]
      const said = ['og:image:width', 'og:image:height'].map((name) => Number(card.get(name)?.[0]))
      const wrong = [
        bytes.subarray(1, 4).toString('latin1') !== 'PNG' && 'no PNG',
        (size.join() !== said.join() || size.join() !== `${width},${height}`) &&
          `${size.join(' × ')} for ${said.join()}`,
        bytes.length > heaviest && `${bytes.length} bytes`,
        (card.get('og:image:alt')?.[0] ?? '').trim() === '' && 'not described',
      ].filter(Boolean)
      return wrong.length > 0 ? [`${page.path}: ${wrong.join('; ')}`] : []
    })
    expect(faults).toEqual([])
  })

  test('each text of a subject has a picture of its own, with its code in the description', () => {
    const texts = pages.filter(({ kind }) => /^(?:\w+\/)?fiche$/u.test(kind))
    const pictures = texts.map((page) => readCard(page).get('og:image')?.[0])
    expect(new Set(pictures).size).toBe(texts.length)
    for (const page of texts) expect(readCard(page).get('og:image:alt')?.[0], page.path).toMatch(/\d\d \d\d \d\d$/u)
  })

  test('the address of a code, which readers send, shows what it opens', () => {
    const codes = given.filter(({ path }) => path.startsWith('/c/'))
    expect(codes.length).toBeGreaterThan(2)
    for (const page of codes) {
      const card = readCard(page)
      expect(card.get('og:title')?.[0], page.path).not.toMatch(/^Code \d/u)
      expect(card.get('og:image')?.[0], page.path).toMatch(/\/partage\/[\w-]+\/[\w-]+\.png$/u)
    }
  })

  test('a page that is no use to anyone else has no card', () => {
    const kept = pages.filter((page) => !given.includes(page) && readCard(page).has('og:title'))
    expect(kept.map(({ path }) => path)).toEqual([])
  })
})

/** The address that the page itself calls its own: that of another, for a page that has two. */
function canonicalPath(page: SitePage): string {
  for (const { element } of elementsOf(pageTree(page)))
    if (attribute(element, 'rel') === 'canonical') return new URL(attribute(element, 'href') ?? '').pathname
  return page.path
}

function sentencesIn(text: string, lang: string): number {
  return Array.from(new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(text)).length
}
