import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { siteYaml } from '../../src/checks/sound-content.ts'
import { readLibrary } from '../../src/library/read.ts'
import { codeOwners } from '../../src/owners/code-owners.ts'
import { ownersFiles } from '../../src/owners/owners-files.ts'
import { contentWith } from '../changes/change-of.ts'

const owner = (name: string) => (source: string) => source.replace('theme:', `owner: ${name}\ntheme:`)

it('asks the accounts of each owner, names who has none, keeps what the organisation wrote above', () => {
  const library = contentWith({
    'fiches/ame/fr.md': owner('Juristes'),
    'fiches/css/fr.md': owner('Bénévoles'),
    'site.yaml': () => `${siteYaml}owners: {Juristes: ["@asso/juristes", "@ada"]}\n`,
  })
  const file = codeOwners(library, '/src/ @asso/technique\n', 'glob')
  expect(file.split('\n').filter((line) => !line.startsWith('# ---'))).toEqual([
    '/src/ @asso/technique',
    '',
    '/content/fiches/ame/ @asso/juristes @ada',
    '# /content/fiches/css/ : Bénévoles, sans compte connu',
    '',
  ])
  expect(codeOwners(library, file, 'glob')).toBe(file)
  expect(codeOwners(library, '', 'pattern')).toContain('\ncontent/fiches/ame/.* @asso/juristes @ada\n')
})

it('refuses an account that would be another line of the file', () => {
  const library = contentWith({ 'site.yaml': () => `${siteYaml}owners: {Juristes: ["@a\\n* @b"]}\n` })
  expect(library.problems.map(({ file, rule }) => [file, rule])).toEqual([['content/site.yaml', 'field-form']])
})

it('the files of the project are in step with its fiches: npm run owners', async () => {
  const root = join(import.meta.dirname, '../..')
  const library = await readLibrary(join(root, 'content'), { today: '2026-11-21', name: 'content' })
  for (const [place, style] of ownersFiles) {
    const file = join(root, place)
    const written = existsSync(file) ? readFileSync(file, 'utf8') : ''
    expect(written, `${place} : npm run owners`).toBe(codeOwners(library, written, style))
  }
})
