import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { isMakerAlive } from '../../src/files/living-maker.ts'
import { saidOf } from '../../src/integrations/output-trouble.ts'
import { replaceFolder } from '../../src/integrations/replace-folder.ts'

const module = resolve(import.meta.dirname, '../../src/integrations/replace-folder.ts')

let work = ''
let target = ''
beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), 'nothing-lost-'))
  target = join(work, 'dist')
})
afterEach(() => rmSync(work, { recursive: true, force: true }))

/** The number of a process that has ended. */
const dead = spawnSync(process.execPath, ['-e', '0']).pid ?? 0

function folder(path: string, said: string): void {
  mkdirSync(path, { recursive: true })
  writeFileSync(join(path, 'page.html'), said)
}
const page = () => readFileSync(join(target, 'page.html'), 'utf8')
const build = (said: string) => replaceFolder(target, async (into) => writeFileSync(join(into, 'page.html'), said))

/** Another process that builds, and does `then` with the page half written. */
const otherBuild = (then: string) => [
  '--input-type=module',
  '-e',
  `import { writeFileSync } from 'node:fs'
   import { replaceFolder } from ${JSON.stringify(module)}
   await replaceFolder(${JSON.stringify(target)}, async (into) => {
     writeFileSync(into + '/page.html', 'half')
     ${then}
   })`,
]

describe('a build that was killed', () => {
  it('in the middle leaves the last output as it was; the next takes away what it left', async () => {
    folder(target, 'before')
    const { signal } = spawnSync(process.execPath, otherBuild("process.kill(process.pid, 'SIGKILL')"))
    expect(signal).toBe('SIGKILL')
    expect(page()).toBe('before')
    expect(readdirSync(work).length).toBeGreaterThan(1)
    await build('after')
    expect(page()).toBe('after')
    expect(readdirSync(work)).toEqual(['dist'])
  })

  it('when the last output was away gives it back, even where the next build fails', async () => {
    folder(join(work, `.dist.old-${dead}`), 'before')
    folder(join(work, `.dist.new-${dead}`), 'new')
    await expect(replaceFolder(target, () => Promise.reject(new Error('Non.')))).rejects.toThrow('Non.')
    expect(page()).toBe('before')
    expect(readdirSync(work)).toEqual(['dist'])
  })

  it('once the new output was in its place keeps it, and takes the former one away', async () => {
    folder(target, 'new')
    folder(join(work, `.dist.old-${dead}`), 'before')
    await expect(replaceFolder(target, () => Promise.reject(new Error('Non.')))).rejects.toThrow('Non.')
    expect(page()).toBe('new')
    expect(readdirSync(work)).toEqual(['dist'])
  })

  it('leaves files beside the folder that it filled, which go too; those of other outputs stay', async () => {
    folder(join(work, `.dist.new-${dead}-files`), 'index')
    folder(join(work, `.distant.new-${dead}`), 'other')
    folder(join(work, '.dist.made-of'), 'kept')
    await build('after')
    expect(readdirSync(work).sort()).toEqual(['.dist.made-of', `.distant.new-${dead}`, 'dist'])
  })

  it('and whose number is now another process’s is dead all the same: no file is older than its maker', () => {
    folder(target, 'now')
    expect(isMakerAlive(target, dead)).toBe(false)
    expect(isMakerAlive(target, process.pid)).toBe(true)
    // A file of the system, older than this process.
    const old = '/etc/hostname'
    if (process.platform === 'linux' && existsSync(old)) expect(isMakerAlive(old, process.pid)).toBe(false)
  })
})

it('a build whose helper never answers says so, and leaves the last output as it was', () => {
  folder(target, 'before')
  const { status, stderr } = spawnSync(process.execPath, otherBuild('await new Promise(() => {})'), {
    encoding: 'utf8',
  })
  expect(status).toBe(1)
  expect(stderr).toMatch(
    /« .*dist » : un des programmes .* arrêté par le système ; le précédent est intact\.\n.*recommencez/u,
  )
  expect(page()).toBe('before')
  expect(readdirSync(work)).toEqual(['dist'])
})

describe('two builds at once', () => {
  it('never mix: the second says who builds, and changes nothing', async () => {
    folder(target, 'before')
    const first = spawn(
      process.execPath,
      otherBuild("process.stdout.write('in'); await new Promise((go) => process.stdin.once('data', go))"),
    )
    await new Promise((begun) => first.stdout.once('data', begun))
    const beside = readdirSync(work).sort()
    await expect(build('second')).rejects.toThrow(
      new RegExp(
        `se construit déjà dans « .*dist » \\(processus ${first.pid}, depuis \\d\\d:\\d\\d\\).*\\n.*--out DOSSIER`,
        'u',
      ),
    )
    expect(readdirSync(work).sort()).toEqual(beside)
    expect(page()).toBe('before')
    const ended = new Promise((end) => first.once('exit', end))
    first.stdin.end('go')
    expect(await ended).toBe(0)
    expect(page()).toBe('half')
    await build('second')
    expect(page()).toBe('second')
    expect(readdirSync(work)).toEqual(['dist'])
  })

  it('the lock of a dead one is taken', async () => {
    writeFileSync(join(work, '.dist.lock'), `${dead}\n`)
    await build('after')
    expect(page()).toBe('after')
    expect(existsSync(join(work, '.dist.lock'))).toBe(false)
  })
})

describe('what the system refuses', () => {
  const refused = (code: string) => Object.assign(new Error(code), { code, path: '/ici' })
  it.each([
    ['ENOSPC', 'plus de place sur le disque'],
    ['EROFS', 'en lecture seule'],
    ['EACCES', "droit d'écrire"],
  ])('%s is said with its remedy; the last output stays', async (code, words) => {
    folder(target, 'before')
    const failing = replaceFolder(target, () => Promise.reject(new Error('Astro', { cause: refused(code) })))
    await expect(failing).rejects.toThrow(
      new RegExp(`« .*dist » \\(${code}, /ici\\) ; le précédent est intact\\.\\n.*${words}`, 'u'),
    )
    expect(page()).toBe('before')
    expect(readdirSync(work)).toEqual(['dist'])
  })

  it('a parent that is a file is said too', async () => {
    writeFileSync(target, 'a file')
    await expect(replaceFolder(join(target, 'dist'), async () => undefined)).rejects.toThrow(
      'est un fichier, et non un dossier',
    )
  })

  it('the index’s own words for a full disk are understood; another fault is left as it is', () => {
    const told = saidOf(new Error('Pagefind: No space left on device (os error 28)'), '/out')
    expect(String(told)).toContain('plus de place')
    const other = new Error('Non.')
    expect(saidOf(other, '/out')).toBe(other)
  })
})
