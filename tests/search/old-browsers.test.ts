import { readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { forOldBrowsers } from '../../src/search/old-browsers.ts'

/** What Chrome 79, Safari 13 or Firefox 78 lack, and no bundler adds. */
const MISSING: readonly (readonly [string, RegExp])[] = [
  ['looking behind', /\(\?<[=!]/],
  ['at()', /\.at\(/],
  ['replaceAll', /\.replaceAll\(/],
  ['replaceChildren', /\.replaceChildren\(/],
  ['findLast', /\.findLast/],
  ['toSorted and its like', /\.to(?:Sorted|Reversed|Spliced)\(|\.with\(/],
  ['groupBy', /\.groupBy\(/],
  ['structuredClone', /structuredClone\(/],
  ['hasOwn', /Object\.hasOwn\(/],
  ['allSettled and any', /Promise\.(?:allSettled|any)\(/],
  ['crypto.randomUUID', /randomUUID\(/],
]

const client = resolve(import.meta.dirname, '../../src/site/client')

/** A script and all those of the project that it runs: imports of types alone are left aside. */
function runBy(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen
  seen.add(file)
  const source = readFileSync(file, 'utf8')
  for (const [, path = ''] of source.matchAll(
    /^(?:import|export) (?!type )[^'"]*from '(\.[^']+)'|import\('(\.[^']+)'\)/gm,
  ))
    if (path !== '') runBy(join(dirname(file), path), seen)
  for (const [, path = ''] of source.matchAll(/import\('(\.[^']+)'\)/g)) runBy(join(dirname(file), path), seen)
  return seen
}

const all = [...runBy(join(client, 'search/start.ts')), ...runBy(join(client, 'code-box.ts'))]

describe('the scripts of the search keep to what old browsers have', () => {
  it('those that it loads later among them', () => {
    expect(all.some((file) => file.endsWith('search/search.ts'))).toBe(true)
  })

  it.each(MISSING)('no %s', (_, pattern) => {
    const used = all.filter((file) =>
      pattern.test(readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, '')),
    )
    expect(used.map((file) => file.replace(`${resolve(client, '../../..')}/`, ''))).toEqual([])
  })
})

it('Pagefind’s script is written again without what Chrome 79 cannot read', () => {
  const made = forOldBrowsers('export const a = (x) => x?.y ?? import.meta.url')
  expect(made).not.toMatch(/\?\.|\?\?/)
  expect(made).toContain('import.meta.url')
  expect(made).toContain('export const a')
})
