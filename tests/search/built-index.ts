import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { readLibrary } from '../../src/library/read.ts'
import { writeSearchIndex } from '../../src/search/write-index.ts'

/** Writes files below a new folder that the test removes. */
export function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'droits-clairs-search-'))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return folder
}

/** Indexes a content folder into a new folder that the test removes. */
export async function indexedSite(content: string, today = '2026-11-21'): Promise<string> {
  const site = folderOf({})
  await writeSearchIndex(await readLibrary(content, { today }), site)
  return site
}

export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true })
}

/** A published fiche, as an editor writes it. */
export function fiche(
  title: string,
  sections: string,
  level: 'standard' | 'falc' | 'translation' = 'standard',
): string {
  const standing = {
    standard: 'theme: patient\nreviewed: {on: 2026-01-01, by: Rédaction}\nnext_review: 2027-01-01\n',
    falc: 'validation: {state: none}\n',
    translation: 'translation: {method: machine, reviewed: none}\n',
  }
  return `---\ntitle: ${title}\nsummary: ${title}.\naudience: Tout le monde\nkeywords: []\nstatus: published\n${standing[level]}---\n\n${sections}\n`
}
