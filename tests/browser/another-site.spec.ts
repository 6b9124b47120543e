import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from '@playwright/test'
import type { Localized } from '../../src/facts/fact.ts'
import { localized } from '../../src/facts/localized.ts'
import { readLibrary } from '../../src/library/read.ts'
import { pages } from './built-pages.ts'
import { test as served, siteFolder } from './served-site.ts'

const root = resolve(import.meta.dirname, '../..')
const another = resolve(root, 'tests/another-site')
/** Examples of the rules of reading come with the checker, not with a content. */
const withExamples = /^\/regles(?:-falc)?\//

test.describe('a site of another organisation', () => {
  test.skip(process.env['SITE_SAMPLED'] === undefined, 'asked of the second site only')

  test('names its relay in sign language on every page, and its video on the pages of its subject alone', () => {
    const video = 'href="https://video.toit-clair.example/depot"'
    for (const { path, html, lang } of pages.filter((page) => page.html.includes('id="langue-des-signes"'))) {
      expect(html.includes('href="https://relais.toit-clair.example/"'), `${path}: relay`).toBe(true)
      expect(html.includes(lang === 'fr' ? 'Relais des toits' : 'Roof relay'), `${path}: its name`).toBe(true)
      const about = /^\/\w+\/(?:falc\/)?(?:verifier\/mon-)?depot\//u.test(path)
      expect(html.includes(video), `${path}: video`).toBe(about)
    }
  })

  test('says its own name on every page, and gives its own licence and help line', async () => {
    const { site } = await readLibrary(another, { today: '2026-11-28' })
    for (const { path, html, lang } of pages) {
      const { text } = localized(site.name, lang)
      expect(html.includes(text), path).toBe(true)
      expect(html.includes(site.helpline?.phone?.replace(/\D/gu, '').slice(1) ?? 'no number'), path).toBe(true)
    }
    expect(JSON.parse(readFileSync(join(siteFolder, 'api/fiches.json'), 'utf8'))).toMatchObject({
      licence: { url: site.licence?.url },
    })
    expect(readFileSync(join(siteFolder, 'fr/nouveautes.xml'), 'utf8')).toContain(
      `<author><name>${localized(site.name, 'fr').text}</name>`,
    )
    expect(readFileSync(join(siteFolder, 'fr/mentions-legales/index.html'), 'utf8')).toContain(
      site.publisher?.director ?? 'no director',
    )
  })

  test('has its colours, light and dark, and its picture', async () => {
    const {
      site: { colours },
    } = await readLibrary(another, { today: '2026-11-28' })
    const home = readFileSync(join(siteFolder, 'fr/index.html'), 'utf8')
    for (const colour of [colours.light.ink, colours.dark.ink]) expect(home).toContain(`--ink:${colour}`)
    expect(home).not.toMatch(/site-(?:light|dark)\(/u)
    expect(readFileSync(join(siteFolder, 'logo.svg'), 'utf8')).toBe(
      readFileSync(join(siteFolder, 'pictos/maison.svg'), 'utf8'),
    )
  })

  test('holds nothing of the first one: neither its name, nor its contacts, nor its fiches', async () => {
    const first = await readLibrary(join(root, 'content'), { today: '2026-11-28' })
    const texts = (one: Localized) => (typeof one === 'string' ? [one] : Object.values(one))
    const names = [
      ...texts(first.site.name),
      ...[...first.contacts.values()].flatMap(({ name }) => texts(name)).filter((name) => name.includes(' ')),
    ]
    const files = readdirSync(siteFolder, { recursive: true, encoding: 'utf8' }).filter((path) =>
      /\.(?:html|xml|ics|json|svg)$/u.test(path),
    )
    const found = files
      .filter((path) => !withExamples.test(`/${path}`))
      .flatMap((path) => {
        const text = readFileSync(join(siteFolder, path), 'utf8')
        return names.filter((name) => text.includes(name)).map((name) => `${path}: ${name}`)
      })
    expect(found).toEqual([])
    expect([...first.fiches.keys()].filter((id) => existsSync(join(siteFolder, 'fr', id)))).toEqual([])
  })
})

served.describe('the home page of a site of another organisation', () => {
  served.skip(process.env['SITE_SAMPLED'] === undefined, 'asked of the second site only')

  served('keeps its long number of danger whole, and gives its own words to try', async ({ page }) => {
    for (const width of [320, 390, 1280]) {
      await page.setViewportSize({ width, height: 844 })
      await page.goto('/fr/')
      const number = page.locator('.danger b').first()
      await expect(number).toHaveText(/^(?:\d\d\s){4}\d\d$/u)
      const [rows, overflow] = await number.evaluate((shown) => [
        shown.getClientRects().length,
        document.documentElement.scrollWidth - window.innerWidth,
      ])
      expect({ width, rows, overflow }).toEqual({ width, rows: 1, overflow: 0 })
    }
    await expect(page.locator('#question-aide')).toHaveText('Par exemple : caution, chauffage, état des lieux')
  })
})
