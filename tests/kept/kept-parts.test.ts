import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { Kept } from '../../src/kept/kept.ts'
import { keptParts } from '../../src/kept/kept-parts.ts'
import { contentHash } from '../../src/traces/content-hash.ts'

let place: string
let out: string
let fresh: string
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'parts-'))
  out = join(place, 'out')
  fresh = join(place, 'fresh')
  mkdirSync(join(out, 'a'), { recursive: true })
  mkdirSync(fresh)
  writeFileSync(join(out, 'a/one'), 'former')
})
afterEach(() => rmSync(place, { recursive: true, force: true }))

const kept = (key: string) =>
  ({ files: { 'a/one': contentHash('former') }, parts: { words: { key, files: ['a/one'] } } }) as unknown as Kept

/** What stands in the new output once the part is done, and how often it was made. */
async function done(known: Kept | null, key: string): Promise<[string, number]> {
  let times = 0
  const { partIn, made } = keptParts(known, out)
  await partIn(fresh)('words', key, async () => {
    times += 1
    mkdirSync(join(fresh, 'a'), { recursive: true })
    writeFileSync(join(fresh, 'a/one'), 'made')
    return ['a/one']
  })
  expect(made).toEqual({ words: { key, files: ['a/one'] } })
  return [readFileSync(join(fresh, 'a/one'), 'utf8'), times]
}

it('a part made from the same things is taken', async () => {
  expect(await done(kept('k'), 'k')).toEqual(['former', 0])
})

it('made from other things, or from nothing known, it is made', async () => {
  expect(await done(kept('k'), 'l')).toEqual(['made', 1])
  expect(await done(null, 'k')).toEqual(['made', 1])
})

it('a file that someone touched, or took away, is not taken', async () => {
  writeFileSync(join(out, 'a/one'), 'former!')
  expect(await done(kept('k'), 'k')).toEqual(['made', 1])
  rmSync(join(out, 'a/one'))
  expect(await done(kept('k'), 'k')).toEqual(['made', 1])
})
