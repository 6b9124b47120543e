import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join, resolve, sep } from 'node:path'
import type { Page } from '@playwright/test'

/** Makes the page's choice of a folder give a real one: what it writes is on the disk. No picker can be driven. */
export async function pickFolder(page: Page, root: string): Promise<void> {
  const at = (path: string) => {
    const found = resolve(join(root, path))
    if (found !== root && !found.startsWith(root + sep)) throw new Error(`${path} is outside`)
    return found
  }
  await page.exposeFunction('diskKind', (path: string) =>
    existsSync(at(path)) ? (statSync(at(path)).isDirectory() ? 'directory' : 'file') : null,
  )
  await page.exposeFunction('diskNames', (path: string) => readdirSync(at(path)))
  await page.exposeFunction('diskRead', (path: string) => readFileSync(at(path), 'utf8'))
  await page.exposeFunction('diskWrite', (path: string, text: string) => writeFileSync(at(path), text))
  await page.exposeFunction('diskMake', (path: string) => void mkdirSync(at(path), { recursive: true }))
  await page.exposeFunction('diskMove', (from: string, to: string) => renameSync(at(from), at(to)))
  await page.exposeFunction('diskRemove', (path: string) => rmSync(at(path)))
  await page.addInitScript(fakeHandles)
}

declare const diskKind: (path: string) => Promise<'file' | 'directory' | null>
declare const diskNames: (path: string) => Promise<string[]>
declare const diskRead: (path: string) => Promise<string>
declare const diskWrite: (path: string, text: string) => Promise<void>
declare const diskMake: (path: string) => Promise<void>
declare const diskMove: (from: string, to: string) => Promise<void>
declare const diskRemove: (path: string) => Promise<void>

function fakeHandles(): void {
  class FakeFile {
    readonly kind = 'file'
    path: string
    constructor(path: string) {
      this.path = path
    }
    get name() {
      return this.path.slice(this.path.lastIndexOf('/') + 1)
    }
    async getFile() {
      return new File([await diskRead(this.path)], this.name)
    }
    async createWritable() {
      let text = ''
      return {
        write: async (data: string | Blob) => {
          text += typeof data === 'string' ? data : await data.text()
        },
        close: () => diskWrite(this.path, text),
      }
    }
    async move(folder: FakeFolder, name: string) {
      await diskMove(this.path, `${folder.path}/${name}`)
      this.path = `${folder.path}/${name}`
    }
  }
  class FakeFolder {
    readonly kind = 'directory'
    readonly path: string
    constructor(path: string) {
      this.path = path
    }
    get name() {
      return this.path.slice(this.path.lastIndexOf('/') + 1)
    }
    async *entries() {
      for (const name of await diskNames(this.path)) {
        const path = `${this.path}/${name}`
        yield [name, (await diskKind(path)) === 'directory' ? new FakeFolder(path) : new FakeFile(path)]
      }
    }
    async getDirectoryHandle(name: string, { create = false } = {}) {
      const path = `${this.path}/${name}`
      await this.#expect(path, 'directory', create ? () => diskMake(path) : null)
      return new FakeFolder(path)
    }
    async getFileHandle(name: string, { create = false } = {}) {
      const path = `${this.path}/${name}`
      await this.#expect(path, 'file', create ? () => diskWrite(path, '') : null)
      return new FakeFile(path)
    }
    async removeEntry(name: string) {
      await diskRemove(`${this.path}/${name}`)
    }
    async requestPermission() {
      return 'granted'
    }
    async #expect(path: string, kind: 'file' | 'directory', make: (() => Promise<void>) | null) {
      const found = await diskKind(path)
      if (found === null && make !== null) await make()
      else if (found !== kind) throw new DOMException(path, found === null ? 'NotFoundError' : 'TypeMismatchError')
    }
  }
  Object.assign(window, { showDirectoryPicker: async () => new FakeFolder('') })
}
