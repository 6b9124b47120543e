import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { Library } from '../../src/library/model.ts'
import { readLibrary } from '../../src/library/read.ts'
import { readsOf } from '../../src/traces/reads.ts'
import { watchLibrary } from '../../src/traces/watched-library.ts'
import { edit } from '../kept/whole-tree.ts'

/** Fields that a page reads without its being noted: they must come from data files alone. */
function unnoted(library: Library): (keyof Library)[] {
  const watched = watchLibrary(library)
  return (Object.keys(library) as (keyof Library)[])
    .filter((field) => !['fiches', 'facts'].includes(field))
    .filter((field) => readsOf(() => watched[field]).units.size === 0)
}

it('what pages read without its being noted changes with no text, no figure and no day', async () => {
  const place = mkdtempSync(join(tmpdir(), 'data-alone-'))
  try {
    cpSync(join(import.meta.dirname, '../another-site'), place, { recursive: true })
    const before = await readLibrary(place, { today: '2026-11-28', name: 'content' })
    edit(place, 'facts/logement.yaml', 'value: 900', 'value: 950')
    edit(place, 'fiches/depot/fr.md', 'title: ', 'title: Autre, ')
    appendFileSync(join(place, 'fiches/entree/fr.falc.md'), '\nUne ligne de plus.\n')
    rmSync(join(place, 'fiches/entree/en.md'))
    const after = await readLibrary(place, { today: '2028-01-01', name: 'content' })
    const fields = unnoted(before)
    expect(fields).toContain('site')
    expect(fields).toContain('checkUps')
    for (const field of fields) {
      if (typeof before[field] === 'function') continue
      expect([field, after[field]]).toEqual([field, before[field]])
    }
  } finally {
    rmSync(place, { recursive: true, force: true })
  }
})
