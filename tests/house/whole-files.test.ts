import { globSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

/** Files that write elsewhere than in a content folder or the project's own files: reports, measures, outputs. */
const elsewhere = [
  'scripts/bench/',
  'scripts/check.ts',
  'scripts/compile-lexicon.ts',
  'scripts/count-words.ts',
  'scripts/listen.ts',
  'scripts/nightly.ts',
  'scripts/pdf.ts',
]

const bare = (source: string): boolean => /\b(?:writeFile|appendFile|createWriteStream)(?:Sync)?\(/u.test(source)

it('commands write each file of the content whole, or not at all', () => {
  const commands = globSync('scripts/**/*.ts').map((file) => file.replaceAll('\\', '/'))
  expect(commands.length).toBeGreaterThan(30)
  const found = commands.filter((file) => !elsewhere.some((one) => file.startsWith(one)))
  expect(found.filter((file) => bare(readFileSync(file, 'utf8')))).toEqual([])
  expect(bare(readFileSync('src/fixes/mend-files.ts', 'utf8'))).toBe(false)
})

it('finds what it looks for', () => {
  expect(bare("writeFileSync(file, 'a')")).toBe(true)
  expect(bare("writeWholeFile(file, 'a')")).toBe(false)
})
