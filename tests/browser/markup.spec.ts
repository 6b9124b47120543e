import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { wrongLinkLanguages } from '../../src/audit/markup/link-languages.ts'
import { brokenLinks } from '../../src/audit/markup/links.ts'
import { thirdParties } from '../../src/audit/markup/third-parties.ts'
import { invalidHtml } from '../../src/audit/markup/valid-html.ts'
import { pages } from './built-pages.ts'
import { inLines } from './in-lines.ts'
import { siteFolder } from './served-site.ts'

const isThere = (path: string) => existsSync(join(siteFolder, path))

for (const [lang, inLang] of Map.groupBy(pages, (page) => page.lang)) {
  test(`the HTML of every page in ${lang} is valid`, () => {
    test.setTimeout(180_000)
    expect(inLines(inLang.flatMap(invalidHtml))).toEqual([])
  })
}

test('every link, anchor, picture and reference leads somewhere, and no id is given twice', () => {
  expect(inLines(brokenLinks(pages, isThere))).toEqual([])
})

test('every link says the language of its page when it is another', () => {
  expect(inLines(wrongLinkLanguages(pages))).toEqual([])
})

test('no page fetches anything from another site', () => {
  expect(pages.flatMap(thirdParties)).toEqual([])
})

test('a broken link, anchor, id and language are seen when planted', () => {
  const [page] = pages
  if (!page) throw new Error('The site has no page.')
  const html =
    '<html lang="fr"><body id="a"><p id="a"><a href="/nulle-part/">x</a><a href="#rien">x</a><a href="/en/" hreflang="ar">x</a><img src="//ailleurs.example/a.png"></body></html>'
  const planted = { ...page, path: '/plante/', html, lang: 'fr', kind: 'planted' }
  const all = [...pages.filter(({ path }) => path === '/en/'), planted]
  expect(brokenLinks([planted], isThere).map(({ rule }) => rule)).toEqual(['id-twice', 'link-broken', 'anchor-broken'])
  expect(wrongLinkLanguages(all).filter((fault) => fault.page === planted.path)).toHaveLength(1)
  expect(thirdParties(planted)).toEqual(['//ailleurs.example/a.png'])
  expect(invalidHtml(planted).length).toBeGreaterThan(0)
})
