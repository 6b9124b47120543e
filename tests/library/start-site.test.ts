import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkLibrary } from '../../src/checks/check-library.ts'
import { checkFalc } from '../../src/falc/check.ts'
import { startSite } from '../../src/library/new/start-site.ts'
import { readLibrary } from '../../src/library/read.ts'

const pages = { path: resolve(import.meta.dirname, '../../content/pages'), name: 'content/pages' }

async function started(today: string) {
  const folder = mkdtempSync(join(tmpdir(), 'nouveau-site-'))
  for (const [path, source] of startSite(today)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), source)
  }
  return readLibrary(folder, { today, name: 'contenu', pages })
}

describe('the content folder that another organisation starts from', () => {
  it.each(['2026-11-28', '2027-08-31', '2031-12-31'])('has no mistake, whenever it is started: %s', async (today) => {
    const problems = checkLibrary(await started(today), { strict: false })
    expect(problems.map(({ file, line, rule, severity }) => `${file}:${line} ${severity} ${rule}`)).toEqual([])
  })

  it('has a theme, a fiche and its easy twin, a fact, a word, a situation, a code for each part', async () => {
    const { themes, fiches, facts, terms, situations, codes } = await started('2026-11-28')
    expect([themes.length, fiches.size, facts.size, terms.size, situations.length, codes.size]).toEqual([
      1, 1, 1, 1, 1, 5,
    ])
    expect([...(fiches.get('premiere-fiche')?.versions.keys() ?? [])]).toEqual(['fr/falc', 'fr/standard'])
  })

  it('shows an easy text that is ready for its readers', () => {
    const text = startSite('2026-11-28').get('fiches/premiere-fiche/fr.falc.md') ?? ''
    expect(checkFalc(text, { format: 'markdown' })).toMatchObject({ ready: true, obstacles: [] })
  })

  it('says that its texts were looked at on the day of the start, and are to be again within six months', () => {
    const text = (today: string) => startSite(today).get('fiches/premiere-fiche/fr.md')
    expect(text('2026-11-28')).toContain('reviewed: {on: 2026-11-28')
    expect(text('2026-11-28')).toContain('next_review: 2027-05-01')
    expect(text('2026-06-30')).toContain('next_review: 2026-12-01')
    expect(text('2026-07-01')).toContain('next_review: 2027-01-01')
  })

  it('names no one: neither publisher, host, licence nor help line is made up', async () => {
    const { site } = await started('2026-11-28')
    expect([site.publisher, site.host, site.licence, site.helpline]).toEqual([null, null, null, null])
  })
})
