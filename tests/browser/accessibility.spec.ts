import { expect } from '@playwright/test'
import { auditPages } from '../../src/audit/audit-pages.ts'
import { inWords } from '../../src/audit/in-words.ts'
import { coverStructures } from '../../src/audit/pages/cover-structures.ts'
import type { SitePage } from '../../src/audit/pages/site-page.ts'
import { profiles } from '../../src/audit/profiles.ts'
import { pages } from './built-pages.ts'
import { test } from './served-site.ts'

// Hundreds of pages of codes are made by one template: those that hold all its structures are enough here.
const codes = pages.filter(({ kind }) => kind === 'c/*')
const groups = Map.groupBy(
  [...pages.filter(({ kind }) => kind !== 'c/*'), ...coverStructures(codes)],
  ({ lang, level }: SitePage) => (level === 'falc' ? `${lang} easy to read` : lang),
)

for (const profile of profiles) {
  test.describe(`read as "${profile.name}"`, () => {
    for (const [group, inGroup] of groups) {
      test(`every page in ${group} is accessible`, async ({ browser, site }) => {
        test.setTimeout(300_000)
        expect(inWords(await auditPages({ browser, origin: site }, profile, inGroup))).toBe('')
      })
    }
  })
}
