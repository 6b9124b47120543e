import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

interface Locked {
  readonly version?: string
  readonly integrity?: string
  readonly resolved?: string
  readonly link?: boolean
  readonly hasInstallScript?: boolean
}

/** Packages that may run a program when they are installed, and why. */
const mayRun: Readonly<Record<string, string>> = {
  'node_modules/node':
    'fetches the Node of this machine from the npm registry, which the lock can’t name: one package for each system',
  'node_modules/esbuild': 'checks its own program; works without',
}

/** What is wrong in a lock file. */
function faultsOf(packages: Readonly<Record<string, Locked>>): string[] {
  return Object.entries(packages).flatMap(([path, one]) => {
    if (path === '') return []
    const said: string[] = []
    if (one.link === true) said.push(`${path}: a link`)
    if (!/^sha512-/u.test(one.integrity ?? '')) said.push(`${path}: no integrity`)
    if (one.hasInstallScript === true && !(path in mayRun)) said.push(`${path}: runs a program when installed`)
    if (one.resolved !== undefined) said.push(`${path}: names a host`)
    return said
  })
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Locked> }

it('every package of the lock has its checksum; none runs a program when installed but the two that are explained', () => {
  expect(Object.keys(packages).length).toBeGreaterThan(500)
  expect(faultsOf(packages)).toEqual([])
})

it('the exceptions are those that package.json allows, and are still needed', () => {
  const { allowScripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { allowScripts: Record<string, boolean> }
  expect(
    Object.keys(allowScripts)
      .map((name) => `node_modules/${name}`)
      .sort(),
  ).toEqual(Object.keys(mayRun).sort())
  for (const path of Object.keys(mayRun)) expect(packages[path]?.hasInstallScript, path).toBe(true)
})

it('finds what it looks for', () => {
  const sound = { version: '1.0.0', integrity: 'sha512-a' }
  expect(
    faultsOf({
      '': {},
      'node_modules/a': sound,
      'node_modules/b': { version: '1.0.0' },
      'node_modules/c': { ...sound, hasInstallScript: true },
      'node_modules/d': { ...sound, resolved: 'https://ailleurs.example/d.tgz' },
      'node_modules/e': { link: true, integrity: 'sha512-a' },
    }),
  ).toEqual([
    'node_modules/b: no integrity',
    'node_modules/c: runs a program when installed',
    'node_modules/d: names a host',
    'node_modules/e: a link',
  ])
})
