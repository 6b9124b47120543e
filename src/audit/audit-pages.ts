import type { Browser, Page } from '@playwright/test'
import type { Check, RuleOutcome } from './checks/check.ts'
import { installInPage } from './checks/in-page.ts'
import { isExcepted } from './exceptions.ts'
import type { Finding } from './finding.ts'
import { coverStructures } from './pages/cover-structures.ts'
import { attribute, elementsOf, pageTree } from './pages/page-tree.ts'
import type { SitePage } from './pages/site-page.ts'
import type { Profile } from './profiles.ts'
import { byWindow, readAs } from './profiles.ts'
import type { Remembered } from './remembered.ts'

/** Where the built site is served. */
export interface Served {
  readonly browser: Browser
  /** `http://localhost:4321` */
  readonly origin: string
  /** What was found in a page that has not changed since; nothing is remembered without it. */
  readonly memory?: Remembered
  /** Is told of each check done on each page; nothing is told of what is remembered. */
  readonly watch?: (looked: Looked) => void
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
 * Looks at pages in ways of reading, with the checks of each; returns what is not excepted. A page is opened once in
 * each window: ways of reading that differ by size, colours or paper only are taken in turn.
 *
 * @param among all the pages that are looked at, where these are some of them: costly checks are done
 * where a structure is best seen among all.
 */
export async function auditPages(
  served: Served,
  profiles: readonly Profile[],
  pages: readonly SitePage[],
  among: readonly SitePage[] = pages,
): Promise<Finding[]> {
  const findings: Finding[] = []
  for (const inWindow of byWindow(profiles)) {
    const dir = inWindow[0]?.dir
    const isConcerned = (page: SitePage) => dir === undefined || page.dir === dir
    const all = dir === undefined ? among : among.filter(isConcerned)
    const chosen = {
      structures: new Set(coverStructures(all)),
      every: new Set(all),
    }
    const visits = pages.filter(isConcerned).flatMap((page) => {
      const ways = inWindow.flatMap((profile) => {
        const checks = profile.checks.filter(({ on }) => chosen[on].has(page))
        return checks.length === 0 ? [] : [{ ...profile, checks }]
      })
      return ways.length === 0 ? [] : [{ page, ways }]
    })
    findings.push(...(await visitPages(served, visits)))
  }
  return findings
}

/** A page, and the ways in which it is read in one window. */
interface Visit {
  readonly page: SitePage
  readonly ways: readonly Profile[]
}

async function visitPages(served: Served, visits: readonly Visit[]): Promise<Finding[]> {
  const { browser, origin } = served
  const [first] = visits
  if (!first) return []
  const findings: Finding[] = []
  // Pages follow each other in one document: the policies that each carries would add up.
  const context = await browser.newContext({ reducedMotion: 'reduce', ...first.ways[0]?.window, bypassCSP: true })
  try {
    const page = await context.newPage()
    await page.goto(`${origin}/404.html`)
    for (const [rank, visit] of visits.entries()) findings.push(...(await visitPage(page, visit, rank, served)))
  } finally {
    await context.close()
  }
  return findings
}

async function visitPage(page: Page, { page: shown, ways }: Visit, rank: number, { memory, watch }: Served) {
  const findings: Finding[] = []
  let isShown = false
  for (const way of ways) {
    const known = memory?.recall(shown, way)
    if (known) {
      findings.push(...known)
      continue
    }
    await readAs(page, way)
    if (!isShown) await show(page, shown, rank)
    isShown = true
    const found: Finding[] = []
    for (const check of way.checks) {
      const faults = await check.run(page, shown)
      const seen = faults
        .map((fault) => ({ page: shown.path, profile: way.name, ...fault }))
        .filter((finding) => !isExcepted(finding))
      found.push(...seen)
      if (watch === undefined) continue
      const outcomes = (await check.outcomes?.(page)) ?? [{ rule: check.rule, applied: true, unsure: false }]
      watch({ profile: way.name, check, page: shown, findings: seen, outcomes })
    }
    memory?.keep(shown, way, found)
    findings.push(...found)
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
