import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { cmsPage } from '../../src/cms/page.ts'
import { readServedSite } from '../../src/deploy/served-site.ts'

test('readers’ pages allow no more because a site has an editing page', () => {
  const folder = mkdtempSync(join(tmpdir(), 'edited-site-'))
  const page = `<!doctype html><html lang="fr"><head><meta http-equiv="Content-Security-Policy" content="style-src 'self'"></head><body></body></html>`
  for (const name of ['fr', 'admin']) mkdirSync(join(folder, name))
  writeFileSync(join(folder, 'fr/manifest.webmanifest'), '{"scope":"/"}')
  writeFileSync(join(folder, 'fr/index.html'), page)
  writeFileSync(join(folder, 'admin/index.html'), cmsPage(null))
  expect(readServedSite(folder)?.policy).toBe("style-src 'self'; frame-ancestors 'none'")
  rmSync(folder, { recursive: true })
})
