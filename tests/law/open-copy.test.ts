import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { articleHash } from '../../src/law/text-hash.ts'
import { copiedHash } from '../../src/law-watch/copy/copied-article.ts'
import { copyFolder, copyOf } from './copies.ts'
import { readTexts } from './law-library.ts'

function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'copies-'))
  for (const [path, source] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), source)
  }
  return folder
}

describe('the JSON tree of a code', () => {
  const { copies, problems } = copyOf(copyFolder('legi-data'))
  const css = copies.get('css')
  it('is read whole, sections in sections, under our names; other codes are left alone', () => {
    expect(problems).toEqual([])
    expect([...copies.keys()]).toEqual(['css'])
    expect(css?.whole).toBe(true)
    expect([...(css?.articles.keys() ?? [])].sort()).toEqual(['D861-1', 'L861-1', 'L900-1', 'R861-2-1'])
  })
  it('gives the version in force, its address, and the same hash as a plain text', () => {
    const article = css?.articles.get('L861-1')?.[0]
    expect(article).toMatchObject({
      from: '2022-03-04',
      until: null,
      followed: false,
      repealed: false,
      asOf: '2026-10-01',
      url: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTIL861-1',
    })
    expect(article && copiedHash(article)).toBe(articleHash(readTexts['L861-1'] ?? ''))
  })
})

describe('a plain list of articles', () => {
  it('is read with the whole texts that it names, and the last day of each version', () => {
    const { copies, problems } = copyOf(copyFolder('plain'))
    expect(problems).toEqual([])
    const articles = copies.get('csp')?.articles
    expect(copies.get('csp')?.whole).toBe(false)
    expect(articles?.get('L1110-3')?.[0]).toMatchObject({
      repealed: true,
      from: '2022-03-04',
      until: '2026-09-30',
      url: 'https://example.org/L1110-3',
    })
    expect(articles?.get('L1110-4')?.[0]).toMatchObject({ text: `${readTexts['L1110-4']}\n`, until: '2026-12-31' })
  })
  it('may name its code by its file', () => {
    const { copies } = copyOf(folderOf({ 'csp.yml': '- {num: "L. 1110-9", as_of: 2026-11-01, text: Des soins.}\n' }))
    expect(copies.get('csp')?.articles.get('L1110-9')?.[0]?.text).toBe('Des soins.')
  })
  it('is read when editing has broken a quoted title at its carriage return', () => {
    const source = '- num: L1\n  code: csp\n  section: "Droits\n "\n  as_of: 2026-11-01\n  text: Des soins.\n'
    const { copies, problems } = copyOf(folderOf({ 'a.yaml': source }))
    expect(problems).toEqual([])
    expect(copies.get('csp')?.articles.get('L1')?.[0]?.text).toBe('Des soins.')
  })
  it('puts the most recent copy of an article first', () => {
    const { copies } = copyOf(
      folderOf({
        'a.yaml': '- {num: L1, code: csp, as_of: 2026-01-01, text: Ancien.}\n',
        'b.yaml': '- {num: L1, code: csp, as_of: 2026-02-01, text: Nouveau.}\n',
      }),
    )
    expect(
      copies
        .get('csp')
        ?.articles.get('L1')
        ?.map(({ text }) => text),
    ).toEqual(['Nouveau.', 'Ancien.'])
  })
})

describe('a file of a copy that can’t be read', () => {
  it.each([
    ['JSON cut short', 'LEGITEXT000000000002.json', '{"type": "code", "data"', 'law-copy-json'],
    ['YAML left open', 'csp.yaml', '- {num: L1\n', 'yaml-syntax'],
    ['an entry without its day', 'csp.yaml', '- {num: L1, text: Un texte.}\n', 'field-missing'],
    [
      'a whole text that is not there',
      'csp.yaml',
      '- {num: L1, as_of: 2026-11-01, text: Un, full_text: full/L1.txt}\n',
      'law-copy-text',
    ],
    [
      'a whole text outside the folder',
      'csp.yaml',
      '- {num: L1, as_of: 2026-11-01, text: Un, full_text: ../../../../etc/hostname}\n',
      'law-copy-text',
    ],
  ])('is reported: %s', (_, name, source, rule) => {
    const { problems } = copyOf(folderOf({ [name]: source }))
    expect(problems).toMatchObject([{ file: name, rule, severity: 'error' }])
    expect(problems[0]?.hint).toMatch(/[.]$/)
  })
  it('is left alone when it is something else', () => {
    expect(copyOf(folderOf({ 'package.json': '{"name": "x"}', 'index.json': '[]', 'ci.yaml': 'on: push\n' }))).toEqual({
      copies: new Map(),
      problems: [],
    })
  })
})
