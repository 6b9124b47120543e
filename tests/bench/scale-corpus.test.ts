import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readSheets, writeContent } from '../../src/bench/scale-corpus.ts'
import { checkLibrary } from '../../src/checks/check-library.ts'
import { readLibrary } from '../../src/library/read.ts'

const sheet = (title: string, body: string) => `---\ntitle: ${title}\ndescription: Une fiche.\n---\n\n${body}\n`

/** An archive of two sheets as careless as the real ones: hidden signs, headings that jump, links to other sheets. */
function archive(place: string): string {
  const folder = join(place, 'from')
  mkdirSync(folder)
  writeFileSync(
    join(folder, 'une.md'),
    sheet('Une', 'Un mot cou\u00ADpé, un lien [vers deux](/fiches/deux).\n\n#### Loin'),
  )
  writeFileSync(join(folder, 'deux.md'), sheet('Deux', '# Titre\n\nUn mot\u200B.\n\n## Suite\n\n#### Plus bas\n\nFin.'))
  const file = join(place, 'sheets.tar.gz')
  execFileSync('tar', ['czf', file, '-C', folder, '.'])
  return file
}

it('public sheets make a content folder that a build accepts, at any size', async () => {
  const place = mkdtempSync(join(tmpdir(), 'scale-corpus-'))
  const content = join(place, 'content')
  writeContent(readSheets(archive(place), join(place, 'sheets')), 10, content)
  const library = await readLibrary(content, { today: '2026-11-20', name: 'content' })
  const errors = checkLibrary(library, { strict: false }).filter(({ severity }) => severity === 'error')
  expect(errors.map(({ file, rule, message }) => `${file} ${rule} ${message}`)).toEqual([])
  expect([...library.fiches.keys()].toSorted()).toEqual(['deux', 'deux-1', 'deux-2', 'une', 'une-1'])
})
