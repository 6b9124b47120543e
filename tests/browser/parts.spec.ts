import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { auditPages } from '../../src/audit/audit-pages.ts'
import { inWords } from '../../src/audit/in-words.ts'
import { wrongLinkLanguages } from '../../src/audit/markup/link-languages.ts'
import { brokenLinks } from '../../src/audit/markup/links.ts'
import { invalidHtml } from '../../src/audit/markup/valid-html.ts'
import { coverStructures } from '../../src/audit/pages/cover-structures.ts'
import { readPages } from '../../src/audit/pages/read-pages.ts'
import { profiles } from '../../src/audit/profiles.ts'
import { fiche, ledgerYaml, twinInParts } from '../../src/checks/sound-content.ts'
import { inLines } from './in-lines.ts'
import { onSmallSite } from './small-site.ts'

const sections = ['essentiel', 'quoi', 'textes']
const targets = ['ame', 'css'].flatMap((id) => [id, ...sections.map((section) => `${id}#${section}`)])
const links = 'Lisez [la carte](fiche:ame#quoi).\n\nLisez [la loi](fiche:ame#textes).\n\nLisez [la CSS](fiche:css).'

/** `ame` in easy French: `essentiel` on the main page, `quoi` on the page `suite`, `textes` left out. */
const question = (id: string, section: string, text: string) =>
  `- {id: ${id}, question: {fr: "${text}"}, section: ${section}, elements: {fr: [texte]}}\n`
const twin = twinInParts({ head: { omitted: '{textes: Pas utile.}' }, parts: { suite: { quoi: links } } })
const priced = (source: string) => source.replaceAll('Titre quoi', 'Le prix')

const test = onSmallSite({
  ...twin,
  'fiches/ame/fr.falc.md': (twin['fiches/ame/fr.falc.md'] ?? '').replace(
    'Voici le texte. [La suite](fiche:css#quoi). {{ame.duration}}',
    'Voici le texte.\nUn an suffit.',
  ),
  'fiches/ame/fr.falc/suite.md': priced(twin['fiches/ame/fr.falc/suite.md'] ?? ''),
  'fiches/ame/fr.md': priced(fiche({ lang: 'fr', sections, links: 'Voir [la CSS](fiche:css).' })),
  'fiches/ame/en.md': fiche({ lang: 'en', sections }),
  'fiches/css/fr.md': fiche({ lang: 'fr', sections }),
  'fiches/css/fr.falc.md': fiche({ lang: 'fr', falc: true, sections, links }),
  'fiches/css/en.md': fiche({ lang: 'en', sections }),
  'codes.yaml': ledgerYaml(targets),
  'questions/ame.yaml': `${question('prix', 'quoi', 'Ma carte est perdue. Je paie ?')}${question('loi', 'textes', 'Quelle loi ?')}`,
})
// One build at a time: Astro keeps its half-made pages in one place.
test.describe.configure({ mode: 'default' })

const codeOf = (html: string) =>
  /Code[^<]*<span class="code digits">([\d ]+)</u.exec(html)?.[1]?.replaceAll(' ', '') ?? ''

test('every page of a text names all of them, with the one that is open', async ({ page }) => {
  for (const [address, open] of [
    ['/fr/falc/ame/', 'La carte'],
    ['/fr/falc/ame/suite/', 'La suite'],
  ] as const) {
    await page.goto(address)
    const nav = page.getByRole('navigation', { name: 'Les pages de ce sujet' })
    await expect(nav.getByRole('link')).toHaveText(['La carte', 'La suite'])
    await expect(nav.locator('[aria-current="page"]')).toHaveText(open)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(open)
  }
  await expect(page.locator('.short')).toHaveText('Ce que la carte donne.')
  await expect(page.getByRole('navigation', { name: 'Vous êtes ici' }).getByRole('link').last()).toHaveAttribute(
    'href',
    '/fr/falc/ame/',
  )
  await page.goto('/fr/falc/css/')
  await expect(page.getByRole('navigation', { name: 'Les pages de ce sujet' })).toHaveCount(0)
})

test('the last page has none after it, the first leads to the second', async ({ page }) => {
  await page.goto('/fr/falc/ame/')
  await page.getByRole('link', { name: 'Page suivante : La suite' }).click()
  await expect(page).toHaveURL(/\/fr\/falc\/ame\/suite\/$/u)
  await expect(page.getByRole('link', { name: /Page suivante/u })).toHaveCount(0)
})

test('the switch of level keeps the section one is reading, whatever its page', async ({ page }) => {
  const full = page.locator('.levels').getByRole('link', { name: 'Texte complet' })
  const easy = page.locator('.levels').getByRole('link', { name: 'Version simplifiée' })
  await page.goto('/fr/ame/#quoi')
  await expect(easy).toHaveAttribute('href', '/fr/falc/ame/suite/#quoi')
  await page.goto('/fr/ame/#essentiel')
  await expect(easy).toHaveAttribute('href', '/fr/falc/ame/#essentiel')
  // Left out of the easy text: its beginning is offered, never a place that it has not.
  await page.goto('/fr/ame/#textes')
  await expect(easy).toHaveAttribute('href', '/fr/falc/ame/')
  await page.goto('/fr/falc/ame/suite/')
  await expect(full).toHaveAttribute('href', '/fr/ame/#quoi')
  await expect(page.locator('.levels [aria-current]')).toHaveText('Version simplifiée')
  await page.goto('/fr/falc/ame/suite/#quoi')
  await expect(full).toHaveAttribute('href', '/fr/ame/#quoi')
  await page.getByRole('link', { name: 'English' }).first().click()
  await expect(page).toHaveURL(/\/en\/ame\/#quoi$/u)
})

test('links of easy texts lead to the page that has the section, and say so when only the full text has it', async ({
  page,
}) => {
  for (const [address, card] of [
    ['/fr/falc/css/', '/fr/falc/ame/suite/#quoi'],
    ['/fr/falc/ame/suite/', '#quoi'],
  ] as const) {
    await page.goto(address)
    const text = page.locator('.words').first()
    await expect(text.getByRole('link', { name: 'la carte' })).toHaveAttribute('href', card)
    const law = text.getByRole('link', { name: 'la loi' })
    await expect(law).toHaveAttribute('href', '/fr/ame/#textes')
    await expect(law).toContainText('texte plus difficile')
    await expect(text.getByRole('link', { name: 'la CSS' })).not.toContainText('texte plus difficile')
  }
})

test('the code of a section leads to its page; of one that is left out, to the full texts alone', async ({
  page,
  small,
}) => {
  const html = (path: string) => readFileSync(join(small.folder, path, 'index.html'), 'utf8')
  const part = codeOf(html('fr/falc/ame/suite'))
  expect(part).not.toBe(codeOf(html('fr/falc/ame')))
  await page.goto(`/c/${part}/`)
  await expect(page.getByRole('main').locator('a[href^="/fr/falc/"]')).toHaveAttribute(
    'href',
    '/fr/falc/ame/suite/#quoi',
  )
  const [, textes = ''] = /id="textes".*?<span class="code digits">([\d ]+)</su.exec(html('fr/ame')) ?? []
  await page.goto(`/c/${textes.replaceAll(' ', '')}/`)
  await expect(page.getByRole('main').locator('.list a')).toHaveCount(2)
  await expect(page.getByRole('main').locator('.list a[href*="/falc/"]')).toHaveCount(0)
})

test('the full text offers the easy one beside each section that it has, and only there', async ({ page }) => {
  await page.goto('/fr/ame/')
  await expect(page.locator('#quoi .give a[href="/fr/falc/ame/suite/#quoi"]')).toHaveCount(1)
  await expect(page.locator('#textes .give a[href*="/falc/"]')).toHaveCount(0)
})

test('on paper, the other pages are named with their codes', async ({ page, small }) => {
  const code = codeOf(readFileSync(join(small.folder, 'fr/falc/ame/suite/index.html'), 'utf8'))
  await page.goto('/fr/falc/ame/')
  await expect(page.locator('.pages .paper').last()).toBeHidden()
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.pages .paper').last()).toHaveText(`Code ${code.match(/../gu)?.join(' ')}`)
  await expect(page.locator('.pages .paper').last()).toBeVisible()
  await expect(page.locator('.next')).toBeHidden()
})

test('every page has its own address: canonical, site map, data, paper', async ({ small }) => {
  const file = (path: string) => readFileSync(join(small.folder, path), 'utf8')
  const part = file('fr/falc/ame/suite/index.html')
  expect(part).toContain('<link rel="canonical" href="https://exemple.fr/fr/falc/ame/suite/">')
  expect(part).not.toContain('rel="alternate" hreflang')
  const [, data = '{}'] = /<script type="application\/ld\+json">(.*?)<\/script>/u.exec(part) ?? []
  expect(JSON.parse(data)).toMatchObject({
    url: 'https://exemple.fr/fr/falc/ame/suite/',
    isPartOf: { url: 'https://exemple.fr/fr/falc/ame/' },
  })
  expect(file('sitemap.xml')).toContain('<loc>https://exemple.fr/fr/falc/ame/suite/</loc>')
  expect(JSON.parse(file('api/fiches/ame/fr-falc.json'))).toMatchObject({
    sections: [
      { url: 'https://exemple.fr/fr/falc/ame/#essentiel' },
      { url: 'https://exemple.fr/fr/falc/ame/suite/#quoi' },
    ],
  })
  const code = codeOf(part)
  expect(part).toContain(`src="/c/${code}/fr-falc.svg"`)
  expect(file(`c/${code}/fr-falc.svg`)).toContain('<svg')
})

test('a search in easy French opens the page that has the section', async ({ page }) => {
  await page.goto('/fr/falc/#question')
  await page.getByRole('searchbox').fill('prix carte')
  const row = page.locator('[data-search-list] > li').first()
  await expect(row.locator('[data-part="section"]')).toHaveAttribute('href', '/fr/falc/ame/suite/#quoi')
})

test('each page ends with the questions that its text answers, as links to their section', async ({ page }) => {
  const listOn = async (address: string, name: string | RegExp) => {
    await page.goto(address)
    // On an easy page, they unfold.
    await page.locator('details').evaluateAll((all) => {
      for (const one of all) one.setAttribute('open', '')
    })
    return page
      .getByRole('navigation', { name })
      .getByRole('link')
      .evaluateAll((links) =>
        links.map((link) => [link.textContent?.replace(/\s+/gu, ' ').trim(), link.getAttribute('href')]),
      )
  }
  const lost = 'Ma carte est perdue. Je paie ?'
  expect(await listOn('/fr/ame/', 'Questions')).toEqual([
    [lost, '/fr/ame/#quoi'],
    ['Quelle loi ?', '/fr/ame/#textes'],
  ])
  for (const address of ['/fr/falc/ame/', '/fr/falc/ame/suite/']) {
    expect(await listOn(address, /Vous avez une question/u)).toEqual([[lost, '/fr/falc/ame/suite/#quoi']])
  }
  expect(await listOn('/en/ame/', 'Questions')).toEqual([])
})

test('pages of a text in parts are valid, accessible, and lead nowhere wrong', async ({ browser, small }) => {
  test.setTimeout(300_000)
  const pages = readPages(small.folder)
  const there = (path: string) => existsSync(join(small.folder, path))
  const parts = pages.filter(({ kind, path }) => kind === 'falc/part-of-fiche' || path === '/fr/falc/ame/')
  expect(parts.map(({ path }) => path)).toEqual(['/fr/falc/ame/', '/fr/falc/ame/suite/'])
  expect(inLines(parts.flatMap(invalidHtml))).toEqual([])
  expect(inLines(brokenLinks(pages, there).filter(({ page }) => page.includes('/ame/')))).toEqual([])
  expect(inLines(wrongLinkLanguages(pages).filter(({ page }) => page.includes('/ame/')))).toEqual([])
  expect(inWords(await auditPages({ browser, origin: small.url }, profiles, coverStructures(parts)))).toBe('')
})
