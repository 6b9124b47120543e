import { expect } from '@playwright/test'
import { samples } from './built-pages.ts'
import { test } from './served-site.ts'

for (const { kind, path, dir } of samples) {
  test(`${kind} (${dir}) asks nothing of other sites, breaks no rule of its own policy and keeps nothing`, async ({
    page,
    site,
    context,
  }) => {
    const elsewhere: string[] = []
    const complaints: string[] = []
    page.on('request', (request) => {
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
    expect(await context.cookies()).toEqual([])
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0)
  })
}

test('the policy of a page refuses a script that is not the site’s', async ({ page, site }) => {
  await page.goto(`${site}/fr/`)
  const ran = await page.evaluate(() => {
    const script = document.createElement('script')
    script.textContent = 'document.body.dataset.ran = "yes"'
    document.body.append(script)
    return 'ran' in document.body.dataset
  })
  expect(ran).toBe(false)
})
