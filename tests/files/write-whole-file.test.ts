import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { writeWholeFile } from '../../src/files/write-whole-file.ts'
import { walkContent } from '../../src/library/walk.ts'

const module = resolve(import.meta.dirname, '../../src/files/write-whole-file.ts')

let work = ''
let file = ''
beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), 'whole-file-'))
  file = join(work, 'codes.yaml')
})
afterEach(() => rmSync(work, { recursive: true, force: true }))

it('a file is made, or changed, and nothing is left beside', () => {
  writeWholeFile(file, 'un\n')
  expect(readFileSync(file, 'utf8')).toBe('un\n')
  chmodSync(file, 0o640)
  writeWholeFile(file, 'deux é\n')
  expect(readFileSync(file, 'utf8')).toBe('deux é\n')
  expect(statSync(file).mode & 0o777).toBe(0o640)
  expect(readdirSync(work)).toEqual(['codes.yaml'])
})

it('killed in the middle, the former file is whole', () => {
  writeFileSync(file, 'avant\n')
  // The rename is the last thing that it does: killed there, all was written, and nothing has changed.
  const program = `
    import fs from 'node:fs'
    import { syncBuiltinESMExports } from 'node:module'
    fs.renameSync = () => process.kill(process.pid, 'SIGKILL')
    syncBuiltinESMExports()
    const { writeWholeFile } = await import(${JSON.stringify(module)})
    writeWholeFile(${JSON.stringify(file)}, 'après\\n'.repeat(100000))`
  const { signal } = spawnSync(process.execPath, ['--input-type=module', '-e', program])
  expect(signal).toBe('SIGKILL')
  expect(readFileSync(file, 'utf8')).toBe('avant\n')
  expect(readdirSync(work)).toHaveLength(2)
  // Nor is what it leaves a fault of the content.
  expect(walkContent(work, (path) => () => expect.fail(path)).map(({ path }) => path)).toEqual(['codes.yaml'])
  writeWholeFile(file, 'enfin\n')
  expect(readdirSync(work)).toEqual(['codes.yaml'])
})

it('refused by the system, it says so, and the former file is whole', () => {
  if (process.platform === 'win32') return
  writeFileSync(file, 'avant\n')
  const program = `import { writeWholeFile } from ${JSON.stringify(module)}
    process.on('SIGXFSZ', () => {})
    try { writeWholeFile(${JSON.stringify(file)}, 'a'.repeat(5_000_000)) } catch (error) { process.stdout.write(error.code) }`
  const { stdout } = spawnSync(
    'bash',
    ['-c', 'ulimit -f 1000; exec "$@"', 'bash', process.execPath, '--input-type=module', '-e', program],
    { encoding: 'utf8' },
  )
  expect(stdout).toBe('EFBIG')
  expect(readFileSync(file, 'utf8')).toBe('avant\n')
  expect(readdirSync(work)).toEqual(['codes.yaml'])
})

it('a link is followed, and stays one', () => {
  writeFileSync(join(work, 'vrai.yaml'), 'avant\n')
  symlinkSync('vrai.yaml', file)
  writeWholeFile(file, 'après\n')
  expect(readFileSync(join(work, 'vrai.yaml'), 'utf8')).toBe('après\n')
  expect(readdirSync(work).sort()).toEqual(['codes.yaml', 'vrai.yaml'])
})
