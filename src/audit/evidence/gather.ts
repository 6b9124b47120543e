import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Browser } from '@playwright/test'
import axe from 'axe-core'
import type { Evidence } from '../../evidence/measured.ts'
import type { PlainDate } from '../../facts/fact.ts'
import { auditPages } from '../audit-pages.ts'
import type { Finding } from '../finding.ts'
import { wrongLinkLanguages } from '../markup/link-languages.ts'
import { brokenLinks } from '../markup/links.ts'
import { invalidHtml } from '../markup/valid-html.ts'
import type { SitePage } from '../pages/site-page.ts'
import type { Profile } from '../profiles.ts'
import type { Commit } from './commit.ts'
import type { SiteFile } from './facts/count-facts.ts'
import { countFacts } from './facts/count-facts.ts'
import { samplePages } from './sample.ts'
import { groupFaults, RunTally } from './tally-runs.ts'

/** What is measured, and with what. */
export interface Measured {
  /** Absolute path of the built site. */
  readonly folder: string
  /** Where it is served. */
  readonly origin: string
  readonly browser: Browser
  readonly pages: readonly SitePage[]
  readonly profiles: readonly Profile[]
  readonly today: PlainDate
  readonly commit: Commit
}

/** Rules that need no browser, each with what it finds. */
function inMarkup(folder: string, pages: readonly SitePage[]): ReadonlyMap<string, readonly Finding[]> {
  const found = (faults: readonly Omit<Finding, 'profile'>[]) => faults.map((fault) => ({ ...fault, profile: 'html' }))
  const links = found(brokenLinks(pages, (path) => existsSync(join(folder, path))))
  const ofRule = (name: string) => links.filter(({ rule }) => rule === name)
  return new Map([
    ['html-valid', found(pages.flatMap(invalidHtml))],
    ['link-language', found(wrongLinkLanguages(pages))],
    ...['id-twice', 'link-broken', 'anchor-broken', 'reference-broken'].map((name) => [name, ofRule(name)] as const),
  ])
}

function filesEnding(folder: string, end: string): SiteFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(end))
    .toSorted()
    .map((name) => [`/${name.replaceAll('\\', '/')}`, readFileSync(join(folder, name), 'utf8')] as const)
}

/** Counts and looks at everything that the evidence rests on. */
export async function gatherEvidence(measured: Measured): Promise<Evidence> {
  const { folder, origin, browser, pages, profiles, today, commit } = measured
  const runs = new RunTally()
  const findings: Finding[] = []
  for (const [rule, found] of inMarkup(folder, pages)) {
    runs.everyPage(rule, pages.length)
    findings.push(...found)
  }
  findings.push(...(await auditPages({ browser, origin, watch: runs.watch }, profiles, pages)))
  const version = (name: string) => {
    const { version: said } = createRequire(import.meta.url)(`${name}/package.json`) as { version: string }
    return `${name} ${said}`
  }
  return {
    on: today,
    ...commit,
    tools: [`Chromium ${browser.version()}`, `axe-core ${axe.version}`, version('html-validate')],
    pages: pages.length,
    sample: samplePages(pages, today),
    facts: countFacts(pages, filesEnding(folder, '.js'), filesEnding(folder, '.css')),
    runs: runs.list(),
    faults: groupFaults(findings),
  }
}
