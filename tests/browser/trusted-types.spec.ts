import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'
import { fromHtml } from 'hast-util-from-html'
import { visit } from 'unist-util-visit'
import { pages, samples } from './built-pages.ts'
import { deepQuestion } from './deep-question.ts'
import { test as onStrictServer } from './strict-server.ts'

/** What a page's policy, or the server's, refused: told by the browser, in the order in which it was met. */
const test = onStrictServer.extend<{ refused: () => Promise<string[]> }>({
  refused: async ({ page }, use) => {
    const met: string[] = []
    await page.exposeFunction('tellRefused', (what: string) => met.push(what))
    await page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) => {
        const { violatedDirective, blockedURI, sample, sourceFile } = event
        const tell = (globalThis as unknown as { tellRefused: (what: string) => void }).tellRefused
        tell([violatedDirective, blockedURI, sample, sourceFile].join(' '))
      })
    })
    page.on('pageerror', ({ message }) => met.push(message))
    await use(async () => {
      await page.waitForLoadState('networkidle')
      return met
    })
  },
})

/** What there is to do on a page that makes its programs write in it. */
const acts: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  '/fr/recherche/': async (page) => {
    for (const asked of ['CMU', 'je veux mourir', deepQuestion]) {
      await page.getByRole('searchbox').fill(asked)
      await expect(page.locator('[data-search-status]')).not.toBeEmpty()
    }
    await expect(page.locator('[data-search-list] > li').first()).toBeVisible()
  },
  '/fr/conseil/': async (page) => {
    await page.locator('#question').fill('aide médicale')
    await page.locator('#question').press('Enter')
    await expect(page.locator('[data-search-list] > li:focus')).toHaveCount(1)
    for (const key of ['m', 'a', 'r', 'Escape', 'd', 'Escape']) await page.keyboard.press(key)
  },
  '/outil-falc/': async (page) => {
    await page.getByLabel('Votre texte').fill('La demande est examinée par la caisse.')
    await page.getByRole('button', { name: 'Vérifier le texte' }).click()
    await expect(page.locator('[data-said]')).toContainText('Score')
  },
  '/fr/hors-ligne/': async (page) => {
    await page.locator('[data-offline="pages"] [data-place="keep"]').click()
    await expect(page.locator('[data-offline="pages"] h2')).toBeFocused()
    await page.goto('/fr/ame/', { waitUntil: 'networkidle' })
    await page.goto('/fr/hors-ligne/')
    // The title and language of a kept page are read from its head.
    await expect(page.locator('[data-place="pages"] a[href="/fr/ame/"]')).not.toBeEmpty()
  },
  '/fr/ma-feuille/': async (page) => {
    await page.goto('/fr/css/')
    const part = page.locator('.part').nth(1)
    await part.locator('.give > summary').click()
    await part.locator('.to-sheet').click()
    await part.locator('.on-sheet a').click()
    await expect(page.locator('.sheet .side > section').first()).toBeVisible()
  },
  '/fr/ame/': async (page) => {
    await page.locator('.reading-button').press('Enter')
    for (const choice of await page.locator('section.reading input').all()) await choice.check()
  },
}

for (const { kind, path, dir } of samples)
  test(`${kind} (${dir}): nothing that its programs do is refused`, async ({ page, refused }) => {
    await page.goto(path, { waitUntil: 'networkidle' })
    expect(await refused()).toEqual([])
  })

for (const [path, act] of Object.entries(acts))
  test(`${path}, used: nothing that its programs do is refused`, async ({ page, refused }) => {
    await page.goto(path)
    await act(page)
    expect(await refused()).toEqual([])
  })

test('text can’t become elements, and an address can’t become a worker, on any page', async ({ page }) => {
  for (const path of ['/fr/', '/outil-falc/']) {
    await page.goto(path)
    const names = await page.evaluate(() => {
      const tried = (act: () => void) => {
        try {
          act()
          return 'done'
        } catch (error) {
          return (error as Error).name
        }
      }
      return [
        tried(() => (document.createElement('div').innerHTML = '<b>a</b>')),
        tried(() => document.body.insertAdjacentHTML('beforeend', '<b>a</b>')),
        tried(() => new DOMParser().parseFromString('<b>a</b>', 'text/html')),
        tried(() => new Worker('/sw.js')),
      ]
    })
    expect(names, path).toEqual(['TypeError', 'TypeError', 'TypeError', 'TypeError'])
  }
})

test('no page has a program or an event written in it; the header allows none, and no style without its hash', ({
  policy,
}) => {
  const found: string[] = []
  for (const { path, html } of pages)
    visit(fromHtml(html), 'element', ({ tagName, properties }) => {
      const written = tagName === 'script' && !properties['src'] && !/json$/u.test(String(properties['type'] ?? ''))
      const event = Object.keys(properties).some((name) => /^on[a-z]/iu.test(name))
      const address = /^\s*javascript:/iu.test(String(properties['href'] ?? ''))
      if (written || event || address) found.push(`${path}: ${tagName}`)
    })
  expect(found).toEqual([])
  expect(policy).not.toContain('unsafe-inline')
  expect(policy).not.toContain("'unsafe-eval'")
  expect(policy).toContain("require-trusted-types-for 'script'")
  expect(policy).toContain('trusted-types other-page program')
})
