import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { cmsPage } from '../../src/cms/page.ts'
import type { ServedSite } from '../../src/deploy/served-site.ts'
import { readServedSite } from '../../src/deploy/served-site.ts'
import { servers } from '../../src/deploy/servers/servers.ts'
import { sampleSite } from './sample-site.ts'

const place = { folder: '/srv/site', host: 'exemple.fr', listen: '80' }
let folder = ''
let without: ServedSite
let site: ServedSite

beforeAll(async () => {
  folder = await sampleSite('/droits/')
  without = read()
  mkdirSync(join(folder, 'admin'))
  writeFileSync(join(folder, 'admin/index.html'), cmsPage(null))
  site = read()
})

afterAll(() => rmSync(folder, { recursive: true }))

function read(): ServedSite {
  const found = readServedSite(folder)
  if (found === null) throw new Error('no site')
  return found
}

test('the policy of readers’ pages is the same with and without the editing page', () => {
  expect(without.adminPolicy).toBeNull()
  expect(site.policy).toBe(without.policy)
  expect(site.adminPolicy).toContain("'unsafe-inline'")
})

test.each(Object.keys(servers))('%s says the policy of the editing page there, and nowhere else', (name) => {
  const written = servers[name]?.(site, place) ?? ''
  expect(written).toContain('/droits/admin/')
  expect(written.split(site.adminPolicy ?? '?').length).toBe(2)
  expect(written.split(site.policy).length).toBe(2)
  expect(written).toContain('same-origin-allow-popups')
  expect(servers[name]?.(without, place)).not.toContain('admin')
})
