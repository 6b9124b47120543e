import { appendFileSync, cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { keptFolder, readKept } from '../../src/kept/kept.ts'
import { build, copiedContent, edit, lendProgram, renameFiche, tree } from './whole-tree.ts'

const { place, content, end } = copiedContent()
const before = join(place, 'before')
const out = join(place, 'site')
let first: Record<string, string>

beforeAll(() => {
  cpSync(content, before, { recursive: true })
  build(content, out, '2026-11-21')
  first = tree(out)
}, 120_000)
afterAll(end)

/** The site of the content as it is, made as if nothing had been before. */
function clean(name: string, today: string): Record<string, string> {
  const other = join(place, name)
  lendProgram(out, other)
  build(content, other, today)
  return tree(other)
}

/** Pages that a build wrote again, by what is kept of the one before. */
function madeAgain(known: ReturnType<typeof readKept>): string[] {
  const pages = new Map(known?.pages.made)
  return (readKept(out)?.pages.made ?? []).flatMap(([file, { bytes }]) =>
    pages.get(file)?.bytes === bytes ? [] : [file],
  )
}

it('with nothing to do, a build reads no content and changes no file', () => {
  const said = build(content, out, '2026-11-21')
  expect(said).toContain('Site construit dans')
  expect(said).not.toContain('lecture du contenu')
  expect(tree(out)).toEqual(first)
})

it('a word, a figure, a fiche more, the next day: the bytes of a whole build, and other pages are left', () => {
  const known = readKept(out)
  edit(content, 'fiches/entree/fr.md', '## Qui est', 'Une phrase de plus.\n\n## Qui est')
  edit(content, 'facts/logement.yaml', 'value: 900', 'value: 950')
  cpSync(join(content, 'fiches/depot'), join(content, 'fiches/caution'), { recursive: true })
  build(content, out, '2026-11-22')
  expect(tree(out)).toEqual(clean('clean-1', '2026-11-22'))
  const again = madeAgain(known)
  expect(again).toContain('fr/entree/index.html')
  expect(again).toContain('fr/depot/index.html')
  // Nothing of it was changed: neither its words nor its figures.
  expect(again).not.toContain('fr/froid/index.html')
  expect(readFileSync(join(out, 'fr/entree/index.html'), 'utf8')).toContain('Une phrase de plus')
  expect(readFileSync(join(out, 'fr/depot/index.html'), 'utf8')).toMatch(/950/u)
})

it('a fiche renamed, another deleted, a text too, another language, a word of the glossary, a colour', () => {
  renameFiche(content, 'froid', 'gel')
  rmSync(join(content, 'fiches/caution'), { recursive: true })
  rmSync(join(content, 'fiches/entree/en.md'))
  appendFileSync(join(content, 'languages.yaml'), '- {code: es, name: Español, dir: ltr}\n')
  cpSync(join(before, 'fiches/entree/en.md'), join(content, 'fiches/entree/es.md'))
  edit(content, 'glossary/bail.yaml', 'que vous louez.', 'que vous louez un logement.')
  edit(content, 'site.yaml', '#7a0f52', '#6a0f52')
  build(content, out, '2026-11-22')
  const made = tree(out)
  expect(made).toEqual(clean('clean-2', '2026-11-22'))
  expect(Object.keys(made)).toContain('fr/gel/index.html')
  expect(Object.keys(made)).not.toContain('fr/froid/index.html')
})

it('what was damaged is made again; content that is as it was gives the site that it gave', () => {
  rmSync(content, { recursive: true })
  cpSync(before, content, { recursive: true })
  appendFileSync(join(out, 'fr/depot/index.html'), '<p>Une main est passée.</p>')
  rmSync(join(out, 'fr/index.html'))
  build(content, out, '2026-11-21')
  expect(tree(out)).toEqual(first)
})

it('what is kept is thrown away when one byte of it is wrong', () => {
  const file = join(keptFolder(out), 'made.json')
  const text = readFileSync(file, 'utf8')
  expect(readKept(out)).not.toBeNull()
  writeFileSync(file, text.slice(0, text.length / 2))
  expect(readKept(out)).toBeNull()
  writeFileSync(file, text.replace('"byAll"', '"bYAll"'))
  expect(readKept(out)).toBeNull()
  rmSync(file)
  expect(readKept(out)).toBeNull()
})
