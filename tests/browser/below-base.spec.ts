import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { test as bare, expect } from '@playwright/test'
import { serveFolder } from '../../src/integrations/serve-folder.ts'
import { addressesIn } from '../base/addresses-in.ts'

const root = resolve(import.meta.dirname, '../..')
const origin = 'https://exemple.fr'
const base = '/droits/'

interface Below {
  readonly url: string
  readonly folder: string
}

/** The site of another organisation, built and served below a path; the rest of the domain has nothing. */
const test = bare.extend<{ outside: string[] }, { below: Below }>({
  below: [
    async ({}, use) => {
      const folder = join(mkdtempSync(join(tmpdir(), 'below-base-')), 'dist')
      const options = ['--content', join(root, 'tests/another-site'), '--out', folder, '--today', '2026-11-28']
      const built = spawnSync(
        process.execPath,
        [join(root, 'scripts/build.ts'), ...options, '--origin', origin, '--base', base],
        { encoding: 'utf8' },
      )
      if (built.status !== 0) throw new Error(`The site can't be built:\n${built.stderr}${built.stdout}`)
      const { url, close } = await serveFolder(folder, 0, base)
      await use({ url, folder })
      await close()
      rmSync(resolve(folder, '..'), { recursive: true })
    },
    { scope: 'worker', timeout: 180_000 },
  ],
  baseURL: async ({ below }, use) => use(below.url),
  /** What was asked of the network outside of the site, by its pages or its worker; nothing at the end. */
  outside: [
    async ({ context, below }, use) => {
      const outside: string[] = []
      context.on('request', (request) => {
        const address = request.url()
        if (!address.startsWith(`${below.url}${base}`) && !/^(?:data|blob):/u.test(address)) outside.push(address)
      })
      await use(outside)
      expect(outside).toEqual([])
    },
    { auto: true },
  ],
})

test.describe.configure({ mode: 'default' })

test('every address of every file is below the base, and leads to a file', ({ below }) => {
  const files = readdirSync(below.folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
  const seen = new Set<string>()
  const wrong: string[] = []
  for (const file of files) {
    if (!/\.(?:html|json|webmanifest|xml|svg|css|txt|ics)$/u.test(file)) continue
    const name = file.slice(below.folder.length + 1)
    // Names of pages in the evidence, which is about the site at its root.
    if (name.includes('preuves')) continue
    for (const address of addressesIn(name, readFileSync(file, 'utf8'), origin)) {
      const path = decodeURI(
        (address.startsWith(origin) ? address.slice(origin.length) : address).replace(/[?#].*$/u, ''),
      )
      seen.add(`${name.replace(/.*\./u, '')} ${address.startsWith(origin) ? 'whole' : 'root'}`)
      const there = join(below.folder, path.slice(base.length), path.endsWith('/') ? 'index.html' : '')
      if (!path.startsWith(base) || !existsSync(there)) wrong.push(`${name}: ${address}`)
    }
  }
  expect(wrong).toEqual([])
  // What was read did hold addresses of each kind.
  expect([...seen].sort()).toEqual([
    'html root',
    'html whole',
    'json root',
    'json whole',
    'txt whole',
    'webmanifest root',
    'xml whole',
  ])
})

test('a reader searches, opens a result, changes language, opens a code', async ({ page }) => {
  await page.goto(`${base}fr/`)
  await page.locator('#question').fill('caution')
  const found = page.locator('.found a').first()
  await expect(found).toHaveAttribute('href', /^\/droits\/fr\/[\w-]+\//u)
  await found.click()
  await expect(page.locator('.coupon .code')).toBeVisible()
  const code = ((await page.locator('.coupon .code').textContent()) ?? '').replace(/\D/gu, '')
  await page.goto(`${base}en/`)
  await page.locator('a[hreflang="fr"][href="/droits/fr/"]').first().click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr')
  await page.locator('#question').fill(code)
  await page.locator('#question').press('Enter')
  await expect(page).toHaveURL(new RegExp(`/droits/c/${code}/`, 'u'))
  await page.goto(`${base}c/100008/`)
  await expect(page.locator('#code-dit')).toContainText('Un chiffre est faux')
})

test('an advisor finds a part and gives its whole address', async ({ page, context, below }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(`${base}fr/conseil/`, { waitUntil: 'networkidle' })
  await page.locator('#question').fill('caution')
  await page.locator('#question').press('Enter')
  await expect(page.locator('[data-search-list] > li:focus')).toHaveCount(1)
  await page.keyboard.press('c')
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toMatch(new RegExp(`^${below.url}/droits/c/\\d{6}/#fr$`, 'u'))
  await page.keyboard.press('a')
  await expect(page.locator('[data-tray] li')).toHaveCount(1)
  await expect(page.locator('[data-tray-do="booklet"]')).toHaveAttribute('href', /\/droits\/fr\/ma-feuille\/#/u)
  await page.goto((await page.locator('[data-tray-do="booklet"]').getAttribute('href')) ?? '')
  await expect(page.locator('h2').first()).toBeVisible()
})

test('a language kept whole opens without the network; forgetting leaves what others keep on the domain', async ({
  page,
  context,
}) => {
  await page.goto(`${base}fr/hors-ligne/`)
  await page.evaluate(() => caches.open('another site of the domain'))
  await page.locator('[data-offline="pack"] [data-place="keep"]').click()
  await page.locator('[data-offline="pack"] [data-place="all"]').waitFor()
  await context.setOffline(true)
  await page.goto(`${base}fr/`)
  await expect(page.locator('[data-copy] .notice')).toBeVisible()
  await page.locator('#question').fill('caution')
  await expect(page.locator('.found a').first()).toHaveAttribute('href', /^\/droits\/fr\//u)
  await page.goto(`${base}fr/nulle-part/`)
  await expect(page.locator('[data-lost]')).toBeVisible()
  await context.setOffline(false)
  await page.goto(`${base}fr/hors-ligne/`)
  await page.locator('[data-place="erase"]').first().click()
  await expect.poll(() => page.evaluate(() => caches.keys())).toEqual(['another site of the domain'])
})
