import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserContext } from '@playwright/test'
import { expect } from '@playwright/test'
import { compressed } from '../../src/audit/compressed.ts'
import { samples } from './built-pages.ts'
import { test as onSite, siteFolder } from './served-site.ts'

/** Twelve thousand for a text; the pages of the search have a little more, the words of the reading help. */
const scriptBudget = 13_450

/** One profile of a browser for all the pages: what any of them keeps stays there to be seen. */
const test = onSite.extend<object, { visited: BrowserContext }>({
  visited: [
    async ({ browser }, use) => {
      const context = await browser.newContext({ reducedMotion: 'reduce' })
      await use(context)
      await context.close()
    },
    { scope: 'worker' },
  ],
})

for (const { kind, path, dir } of samples) {
  test(`${kind} (${dir}) asks nothing of other sites, breaks no rule of its own policy, keeps nothing; its scripts weigh little, and the search waits to be used`, async ({
    visited,
    site,
  }) => {
    const page = await visited.newPage()
    const elsewhere: string[] = []
    const asked: string[] = []
    const complaints: string[] = []
    page.on('request', (request) => {
      asked.push(new URL(request.url()).pathname)
      if (!request.url().startsWith(site) && !request.url().startsWith('data:')) elsewhere.push(request.url())
    })
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
    })
    page.on('pageerror', (error) => complaints.push(error.message))
    const answer = await page.goto(`${site}${path}`, { waitUntil: 'networkidle' })
    expect(answer?.ok()).toBe(true)
    expect(elsewhere).toEqual([])
    expect(complaints).toEqual([])
    expect(await visited.cookies()).toEqual([])
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0)
    const scripts = asked.filter((name) => name.endsWith('.js'))
    const bytes = scripts.reduce((sum, name) => sum + compressed(readFileSync(join(siteFolder, name))), 0)
    expect(bytes).toBeLessThanOrEqual(scriptBudget)
    expect(asked.filter((name) => name.startsWith('/pagefind/'))).toEqual([])
    await page.close()
  })
}

test('the policy of a page refuses a script that is not the site’s', async ({ page, site }) => {
  await page.goto(`${site}/fr/`)
  const ran = await page.evaluate(() => {
    const script = document.createElement('script')
    script.append('document.body.dataset.ran = "yes"')
    document.body.append(script)
    return 'ran' in document.body.dataset
  })
  expect(ran).toBe(false)
})
