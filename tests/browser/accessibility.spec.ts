import { expect } from '@playwright/test'
import { auditPages } from '../../src/audit/audit-pages.ts'
import { inWords } from '../../src/audit/in-words.ts'
import { coverStructures } from '../../src/audit/pages/cover-structures.ts'
import type { SitePage } from '../../src/audit/pages/site-page.ts'
import { byWindow, profiles } from '../../src/audit/profiles.ts'
import { pages } from './built-pages.ts'
import { test } from './served-site.ts'

// Pages made in great number by one template, of short texts: those that hold all its structures are enough here.
const alike = new Set(['c/*', 'regles/*', 'regles-falc/*', 'loi/*'])
// The templates of a second site are those of the first: what is its own is in its structures.
const sampled = process.env['SITE_SAMPLED'] !== undefined
const readShown = () =>
  [...Map.groupBy(pages, ({ kind }) => kind)].flatMap(([kind, same]) =>
    sampled || alike.has(kind) || /(?:^|\/)sheet$/u.test(kind) ? coverStructures(same) : same,
  )
let known: readonly SitePage[] | null = null
/** The pages that are looked at: chosen once, by the process that looks at them. */
function shownPages(): readonly SitePage[] {
  known ??= readShown()
  return known
}

const groupOf = ({ lang, level }: SitePage) => (level === 'falc' ? `${lang} easy to read` : lang)
const groups = new Set(pages.map(groupOf))

for (const inWindow of byWindow(profiles)) {
  test.describe(`read as "${inWindow.map(({ name }) => name).join('", "')}"`, () => {
    for (const group of groups) {
      test(`every page in ${group} is accessible`, async ({ browser, site }) => {
        test.setTimeout(1_200_000)
        const shown = shownPages()
        const inGroup = shown.filter((page) => groupOf(page) === group)
        expect(inWords(await auditPages({ browser, origin: site }, inWindow, inGroup, shown))).toBe('')
      })
    }
  })
}
