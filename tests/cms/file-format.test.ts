import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { collectionsOf } from '../../src/cms/collections.ts'
import { bodyField, dataFormat, textFormat } from '../../src/cms/file-format.ts'

const root = join(import.meta.dirname, '../..')

/** Every file that the editing page opens, of both contents, with its format. */
const files = ['content', 'tests/another-site'].flatMap((folder) => {
  const paths = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.(?:mdx?|yaml)$/u.test(path))
  return collectionsOf(paths).flatMap(({ shapes, files: own }) =>
    own.map((path) => ({
      path: `${folder}/${path}`,
      source: readFileSync(join(root, folder, path), 'utf8'),
      shapes,
      format: shapes === null ? dataFormat : textFormat(shapes),
    })),
  )
})

/** As the editing page does: it takes off the blank lines around a file and around a field, and ends a file by one. */
const open = ({ source, format }: (typeof files)[number]) => format.fromFile(source.trim())
const save = ({ format }: (typeof files)[number], values: object) => {
  const trimmed = Object.entries(values).map(([key, value]) => [key, typeof value === 'string' ? value.trim() : value])
  return `${format.toFile(Object.fromEntries(trimmed)).trim()}\n`
}

test('a file opened and saved without a change is the same, byte for byte', () => {
  expect(files.length).toBeGreaterThan(300)
  expect(files.filter((file) => save(file, open(file)) !== file.source).map(({ path }) => path)).toEqual([])
})

test('one word changed in a text changes one line', () => {
  const more = files.flatMap((file) => {
    const values = open(file)
    const text = String(values[bodyField])
    const changed = text.replace(/\p{L}+/u, (word) => `${word}x`)
    return linesChanged(file.source, save(file, { ...values, [bodyField]: changed })) === 1 ? [] : [file.path]
  })
  expect(more).toEqual([])
})

test('one word changed in a field of a front matter changes one line', () => {
  const more = files.flatMap((file) => {
    if (file.shapes === null) return []
    const values = open(file)
    return ['title', 'summary', 'audience'].flatMap((key) => {
      const words = values[key]
      if (typeof words !== 'string') return []
      const changed = words.replace(/\p{L}{2,}/u, (word) => `${word}x`)
      const saved = save(file, { ...values, [key]: changed })
      return linesChanged(file.source, saved) === 1 && file.format.fromFile(saved.trim())[key] === changed
        ? []
        : [`${file.path} ${key}`]
    })
  })
  expect(more).toEqual([])
})

test('a keyword added or taken away leaves the others as they were written', () => {
  const { fromFile, toFile } = textFormat({ keywords: 'list', title: 'words' })
  const source =
    '---\n# du sujet\ntitle: "CSS"  # court\nkeywords: [\'mutuelle\', "c2s"]\nother: { a: 1 }\n---\n\nTexte\n'
  const values = fromFile(source)
  expect(toFile({ ...values, keywords: ['mutuelle', 'c2s', 'soins'] })).toBe(
    source.replace('"c2s"]', '"c2s", soins ]').replace("['m", "[ 'm"),
  )
  expect(toFile({ ...values, keywords: ['c2s'] })).toContain('"c2s"')
  expect(toFile({ ...values, keywords: [] })).toBe(source.replace(/keywords.*\n/u, ''))
})

test('a key that is written as YAML is changed in its place, and refused when it can not be read', () => {
  const { fromFile, toFile } = textFormat({ reviewed: 'yaml' })
  const source = '---\nreviewed:\n  on: 2026-01-01 # lu\n  by: Équipe\nnext: 1\n---\nTexte\n'
  const values = fromFile(source)
  expect(values['reviewed']).toBe('on: 2026-01-01 # lu\nby: Équipe')
  expect(toFile({ ...values, reviewed: 'on: 2026-02-01 # lu\nby: Équipe' })).toBe(source.replace('01-01', '02-01'))
  expect(() => toFile({ ...values, reviewed: 'on: "2026' })).toThrow('« reviewed » ne peut pas être lu')
})

function linesChanged(before: string, after: string): number {
  const [old, now] = [before.split('\n'), after.split('\n')]
  return old.length === now.length ? old.filter((line, at) => line !== now[at]).length : Infinity
}
