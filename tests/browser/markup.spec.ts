import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { inWords } from '../../src/audit/in-words.ts'
import { auditMarkup } from '../../src/audit/markup/audit-markup.ts'
import { wrongLinkLanguages } from '../../src/audit/markup/link-languages.ts'
import { brokenLinks } from '../../src/audit/markup/links.ts'
import { thirdParties } from '../../src/audit/markup/third-parties.ts'
import { invalidHtml } from '../../src/audit/markup/valid-html.ts'
import { pages } from './built-pages.ts'
import { siteFolder } from './served-site.ts'

const isThere = (path: string) => existsSync(join(siteFolder, path))

test('the HTML of every page is sound: valid, its links lead somewhere, its names tell things apart', () => {
  test.setTimeout(300_000)
  expect(inWords(auditMarkup(pages, pages, isThere))).toBe('')
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
