import type { Browser, Page } from '@playwright/test'
import { installInPage } from './checks/in-page.ts'
import { isExcepted } from './exceptions.ts'
import type { Finding } from './finding.ts'
import { coverStructures } from './pages/cover-structures.ts'
import { longestOfEachKind } from './pages/longest-of-each-kind.ts'
import type { SitePage } from './pages/site-page.ts'
import type { Profile } from './profiles.ts'

/** Where the built site is served. */
export interface Served {
  readonly browser: Browser
  /** `http://localhost:4321` */
  readonly origin: string
}

/** Looks at pages in one way of reading, with each of its checks; returns what is not excepted. */
export async function auditPages({ browser, origin }: Served, profile: Profile, pages: readonly SitePage[]): Promise<Finding[]> {
  const concerned = pages.filter(({ dir }) => profile.dir === undefined || dir === profile.dir)
  const chosen = { longest: new Set(longestOfEachKind(concerned)), structures: new Set(coverStructures(concerned)), every: new Set(concerned) }
  const findings: Finding[] = []
  // Pages follow each other in one document: the policies that each carries would add up.
  const context = await browser.newContext({ reducedMotion: 'reduce', ...profile.context, bypassCSP: true })
  try {
    const page = await context.newPage()
    await page.emulateMedia(profile.media ?? {})
    await page.goto(`${origin}/404.html`)
    for (const [rank, shown] of concerned.entries()) {
      const checks = profile.checks.filter(({ on }) => chosen[on].has(shown))
      if (checks.length === 0) continue
      await show(page, shown, rank)
      for (const check of checks) {
        const faults = await check.run(page, shown)
        findings.push(...faults.map((fault) => ({ page: shown.path, profile: profile.name, ...fault })))
      }
    }
  } finally {
    await context.close()
  }
  return findings.filter((finding) => !isExcepted(finding))
}

/**
 * Puts a page in the document that is open: less than half the cost of going there. A module runs
 * once in a document, whence the number added to the address of each script.
 */
export async function show(page: Page, { html }: SitePage, rank: number): Promise<void> {
  await page.setContent(html.replace(/(<script[^>]* src="[^"?]+)"/gu, `$1?${rank}"`))
  await page.evaluate(installInPage)
}
