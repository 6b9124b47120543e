import { expect } from '@playwright/test'
import { show } from '../../src/audit/audit-pages.ts'
import type { SitePage } from '../../src/audit/pages/site-page.ts'
import { profiles, readAs } from '../../src/audit/profiles.ts'
import { test } from './served-site.ts'

/** A sound page around a mistake. */
function pageWith(mistake: string): SitePage {
  const html = `<!doctype html><html lang="fr" dir="ltr"><head><meta charset="utf-8"><meta name="color-scheme" content="only light"><title>Page</title><meta name="viewport" content="width=device-width, initial-scale=1">
    <style>html { font-size: 19px } main { max-inline-size: 26rem }</style></head><body data-level="falc"><main id="texte">${mistake}</main></body></html>`
  return { path: '/planted/', file: '', html, lang: 'fr', dir: 'ltr', level: 'falc', kind: 'planted' }
}

const sound = pageWith(
  '<h1>Un titre</h1><p>Une phrase.</p><p><a class="sound" href="/fr/" style="display:inline-block;padding:12px;outline-offset:2px">Un lien vers la suite</a></p>',
)

for (const profile of profiles) {
  test(`read as "${profile.name}", each check sees the mistake it is made for, and only that`, async ({
    browser,
    site,
  }) => {
    const shown = await browser.newContext({ ...profile.window, bypassCSP: true })
    const page = await shown.newPage()
    await readAs(page, profile)
    await page.goto(`${site}/404.html`)
    for (const [rank, check] of profile.checks.entries()) {
      const faulty = pageWith(check.planted)
      await show(page, faulty, 2 * rank)
      expect(await check.run(page, faulty), check.rule).not.toEqual([])
      await show(page, sound, 2 * rank + 1)
      expect(await check.run(page, sound), check.rule).toEqual([])
    }
    await shown.close()
  })
}
