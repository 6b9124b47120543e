// Every field and every known value of the open data is explained on their page.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readLibrary } from '../../src/library/read.ts'
import { fieldGroups } from '../../src/open-data/fields.ts'
import { knownValues } from '../../src/open-data/states.ts'
import { writeOpenData } from '../../src/open-data/write-open-data.ts'

const root = resolve(import.meta.dirname, '../..')

/** A file of open data, and what it holds. */
interface Holds {
  readonly file: string
  readonly data: unknown
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
/** A text said in several languages. */
const isLocalized = (value: Readonly<Record<string, unknown>>) =>
  Object.keys(value).every((key) => /^[a-z]{2}(?:-[a-z]+)?$/u.test(key)) &&
  !('id' in value || 'by' in value || 'on' in value)

/** Each value, with the path that leads to it: `sections[].diagrams[].kind`. */
function* valuesIn(data: unknown, path = ''): Generator<readonly [path: string, value: unknown]> {
  yield [path, data]
  if (Array.isArray(data)) for (const one of data) yield* valuesIn(one, `${path}[]`)
  else if (isObject(data) && !isLocalized(data))
    for (const [key, value] of Object.entries(data)) yield* valuesIn(value, path === '' ? key : `${path}.${key}`)
}

/** Fields that no group explains, and values that no list does. */
function notTold(files: readonly Holds[]): ReadonlySet<string> {
  const found = new Set<string>()
  for (const { file, data } of files) {
    const pattern = file.replace(/^fiches\/[^/]+\/[^/]+$/u, 'fiches/*/*.json')
    for (const [path, value] of valuesIn(data)) {
      const known = knownValues.find(({ field }) => path === field || path.endsWith(`.${field}`))
      if (known && value !== null && !(String(value) in known.meanings)) found.add(`${known.field} = ${String(value)}`)
      if (!isObject(value) || isLocalized(value)) continue
      const group = fieldGroups.find(({ at }) => at.includes(`${pattern}:${path}`))
      for (const key of Object.keys(value)) if (group?.fields[key] === undefined) found.add(`${pattern}:${path} ${key}`)
    }
  }
  return found
}

describe.each([
  ['content', '2026-11-29'],
  // Three years on, figures and versions have ended.
  ['content', '2029-11-29'],
  ['tests/another-site', '2026-11-28'],
])('the open data of %s on %s', (content, today) => {
  const folder = mkdtempSync(join(tmpdir(), 'open-data-'))
  let files: Holds[] = []
  beforeAll(async () => {
    const library = await readLibrary(join(root, content), { today })
    await writeOpenData(library, folder, ({ fiche }) => `/fr/${fiche}/`, '')
    files = readdirSync(join(folder, 'api'), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.json'))
      .map((path) => ({
        file: path.replaceAll('\\', '/'),
        data: JSON.parse(readFileSync(join(folder, 'api', path), 'utf8')),
      }))
  }, 60_000)
  afterAll(() => rmSync(folder, { recursive: true }))

  it('has no field and no known value that the page does not explain', () => {
    expect(files.length).toBeGreaterThan(5)
    expect([...notTold(files)].sort()).toEqual([])
  })

  it('would tell one that is new', () => {
    const data = files.find(({ file }) => file === 'facts.json')?.data as { facts: Record<string, unknown>[] }
    const changed = { ...data, facts: [{ ...data.facts[0], colour: 'red', state: 'doubtful' }] }
    expect([...notTold([{ file: 'facts.json', data: changed }])].sort()).toEqual([
      'facts.json:facts[] colour',
      'facts[].state = doubtful',
    ])
  })
})
