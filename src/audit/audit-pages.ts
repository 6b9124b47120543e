import type { Browser, Page } from '@playwright/test'
import type { Check, RuleOutcome } from './checks/check.ts'
import { installInPage } from './checks/in-page.ts'
import { isExcepted } from './exceptions.ts'
import type { Finding } from './finding.ts'
import { coverStructures } from './pages/cover-structures.ts'
import { longestOfEachKind } from './pages/longest-of-each-kind.ts'
import { attribute, elementsOf, pageTree } from './pages/page-tree.ts'
import type { SitePage } from './pages/site-page.ts'
import type { Profile } from './profiles.ts'

/** Where the built site is served. */
export interface Served {
  readonly browser: Browser
  /** `http://localhost:4321` */
  readonly origin: string
}

/** One check done on one page in one way of reading. */
export interface Looked {
  readonly profile: string
  readonly check: Check
  readonly page: SitePage
  /** What it found, exceptions left out. */
  readonly findings: readonly Finding[]
  /** What each rule inside the check said; the check itself when it holds no others. */
  readonly outcomes: readonly RuleOutcome[]
}

/**
 * Looks at pages in one way of reading, with each of its checks; returns what is not excepted.
 *
 * @param among all the pages that are looked at, where these are some of them: costly checks are done
 * on the longest of all, and where a structure is best seen among all.
 * @param watch is told of each check done on each page.
 */
export async function auditPages(
  { browser, origin }: Served,
  profile: Profile,
  pages: readonly SitePage[],
  among: readonly SitePage[] = pages,
  watch?: (looked: Looked) => void,
): Promise<Finding[]> {
  const isConcerned = ({ dir }: SitePage) => profile.dir === undefined || dir === profile.dir
  const [concerned, all] = [pages.filter(isConcerned), among.filter(isConcerned)]
  const chosen = {
    longest: new Set(longestOfEachKind(all)),
    structures: new Set(coverStructures(all)),
    every: new Set(all),
  }
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
        const found = faults
          .map((fault) => ({ page: shown.path, profile: profile.name, ...fault }))
          .filter((finding) => !isExcepted(finding))
        findings.push(...found)
        if (watch === undefined) continue
        const outcomes = (await check.outcomes?.(page)) ?? [{ rule: check.rule, applied: true, unsure: false }]
        watch({ profile: profile.name, check, page: shown, findings: found, outcomes })
      }
    }
  } finally {
    await context.close()
  }
  return findings
}

/**
 * Puts a page in the document that is open: less than half the cost of going there. A module runs
 * once in a document, whence the number added to the address of each script.
 */
export async function show(page: Page, shown: SitePage, rank: number): Promise<void> {
  await page.setContent(withRank(shown, rank))
  await page.evaluate(installInPage)
}

/** The page with a number at the end of the address of each of its scripts. */
function withRank(page: SitePage, rank: number): string {
  const ends = Array.from(elementsOf(pageTree(page))).flatMap(({ element }) => {
    const src = element.tagName === 'script' ? attribute(element, 'src') : null
    const start = element.position?.start.offset
    return src === null || src.includes('?') || start === undefined ? [] : [page.html.indexOf(src, start) + src.length]
  })
  return ends.toSorted((a, b) => b - a).reduce((html, at) => `${html.slice(0, at)}?${rank}${html.slice(at)}`, page.html)
}
