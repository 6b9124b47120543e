import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { readPages } from '../../src/audit/pages/read-pages.ts'

it('a page is of the level that it names, whichever it is', () => {
  const folder = mkdtempSync(join(tmpdir(), 'levels-'))
  const fiche = '<article class="fiche article"></article>'
  const pages = {
    'index.html': '<body><p>Home</p>',
    'en/ame/index.html': `<body data-level="standard">${fiche}`,
    'en/easy/ame/index.html': `<body class="easy" data-level="easy">${fiche}`,
    'en/easy/ame/part/index.html': `<body data-level="easy">${fiche}`,
    'en/easy/verifier/css/index.html': '<body data-level="easy"><p>Questions</p>',
  }
  for (const [name, body] of Object.entries(pages)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), `<!doctype html><html lang="en"><head></head>${body}</body></html>`)
  }
  expect(readPages(folder).map(({ path, level, kind }) => [path, level, kind])).toEqual([
    ['/en/ame/', 'standard', 'fiche'],
    ['/en/easy/ame/', 'easy', 'easy/fiche'],
    ['/en/easy/ame/part/', 'easy', 'easy/part-of-fiche'],
    ['/en/easy/verifier/css/', 'easy', 'easy/verifier/*'],
    ['/', 'standard', 'home'],
  ])
})
