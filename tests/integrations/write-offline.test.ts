import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { writeOffline } from '../../src/integrations/offline/write-offline.ts'

const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
})

const offline = '<html lang="fr"><script type="module" src="/_astro/a.js"></script></html>'

async function built(files: Readonly<Record<string, string>> = {}): Promise<(path: string) => string> {
  const folder = mkdtempSync(join(tmpdir(), 'offline-'))
  folders.push(folder)
  const all = {
    'fr/hors-ligne/index.html': offline,
    'fr/hors-ligne/mots.json': '{}',
    'fr/ame/index.html': '<p>un</p>',
    '_astro/a.js': '',
    ...files,
  }
  for (const [path, text] of Object.entries(all)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  await writeOffline(folder)
  return (path) => readFileSync(join(folder, path), 'utf8')
}

test('the same site gives the same worker and lists, byte for byte', async () => {
  const [one, other] = [await built(), await built()]
  for (const path of ['sw.js', 'fr/hors-ligne/liste.json', 'fr/hors-ligne/taille.json'])
    expect(one(path)).toBe(other(path))
  expect(readdirSync(folders[0] ?? '').sort()).toEqual(['_astro', 'fr', 'sw.js'])
})

test('a text that changes gives another list, and the same worker: no reader is told of an update for it', async () => {
  const [one, other] = [await built(), await built({ 'fr/ame/index.html': '<p>deux</p>' })]
  expect(one('fr/hors-ligne/liste.json')).not.toBe(other('fr/hors-ligne/liste.json'))
  expect(one('sw.js')).toBe(other('sw.js'))
})

test('the worker names the offline page of each language and the scripts, and asks nothing of another site', async () => {
  const worker = (await built())('sw.js')
  for (const url of ['/fr/hors-ligne/', '/fr/hors-ligne/mots.json', '/_astro/a.js'])
    expect(worker).toContain(`"url":"${url}"`)
  expect(worker).not.toContain('"url":"/fr/ame/"')
  expect(worker).not.toMatch(/importScripts|storage\.googleapis|https?:\/\//u)
})

test('the size counts the pages, and the bytes of every file', async () => {
  const read = await built()
  const size = JSON.parse(read('fr/hors-ligne/taille.json'))
  expect(size).toMatchObject({ pages: 2, device: offline.length + '<p>un</p>'.length })
  expect(JSON.parse(read('fr/hors-ligne/liste.json')).version).toBe(size.version)
})
