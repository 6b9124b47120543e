import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import type { rename } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { renamePatiently } from '../../src/integrations/rename-patiently.ts'
import { replaceFolder } from '../../src/integrations/replace-folder.ts'

let work = ''
beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), 'droits-clairs-'))
})
afterEach(() => rmSync(work, { recursive: true, force: true }))

const write = (folder: string, name: string) => writeFileSync(join(folder, name), name)
const target = () => join(work, 'dist')
function formerOutput(): void {
  mkdirSync(target())
  write(target(), 'avant.html')
}

describe('the output folder', () => {
  it('is made when there was none', async () => {
    await replaceFolder(target(), async (folder) => write(folder, 'page.html'))
    expect(readdirSync(target())).toEqual(['page.html'])
  })

  it('holds the new files and none of the old ones, with nothing left beside', async () => {
    formerOutput()
    await replaceFolder(target(), async (folder) => write(folder, 'page.html'))
    expect(readdirSync(target())).toEqual(['page.html'])
    expect(readdirSync(work)).toEqual(['dist'])
  })

  it('stays as it was until the new files are all written', async () => {
    formerOutput()
    await replaceFolder(target(), async (folder) => {
      write(folder, 'page.html')
      expect(readdirSync(target())).toEqual(['avant.html'])
    })
  })

  it('stays as it was when the build fails, which says why, with nothing left beside', async () => {
    formerOutput()
    const failing = replaceFolder(target(), async (folder) => {
      write(folder, 'page.html')
      throw new Error('La page ne se construit pas.')
    })
    await expect(failing).rejects.toThrow('La page ne se construit pas.')
    expect(readFileSync(join(target(), 'avant.html'), 'utf8')).toBe('avant.html')
    expect(readdirSync(work)).toEqual(['dist'])
  })

  it('is not made by a build that fails', async () => {
    await expect(replaceFolder(target(), () => Promise.reject(new Error('Non.')))).rejects.toThrow('Non.')
    expect(existsSync(target())).toBe(false)
    expect(readdirSync(work)).toEqual([])
  })

  it('comes back when the new files vanish at the last moment', async () => {
    formerOutput()
    await expect(replaceFolder(target(), async (folder) => rmSync(folder, { recursive: true }))).rejects.toThrow(
      'ENOENT',
    )
    expect(readdirSync(target())).toEqual(['avant.html'])
  })
})

describe('renaming a folder that another program holds', () => {
  const failing = (times: number, code: string) => {
    let calls = 0
    const move: typeof rename = async () => {
      calls += 1
      if (calls <= times) throw Object.assign(new Error(code), { code })
    }
    return { move, calls: () => calls }
  }

  it.each(['EPERM', 'EACCES', 'EBUSY'])('is tried again after %s', async (code) => {
    const { move, calls } = failing(2, code)
    await renamePatiently('a', 'b', move)
    expect(calls()).toBe(3)
  })

  it('is given up at once for another reason, and in the end for this one', async () => {
    const gone = failing(1, 'ENOENT')
    await expect(renamePatiently('a', 'b', gone.move)).rejects.toThrow('ENOENT')
    expect(gone.calls()).toBe(1)
    await expect(renamePatiently('a', 'b', failing(99, 'EBUSY').move)).rejects.toThrow('EBUSY')
  })
})
