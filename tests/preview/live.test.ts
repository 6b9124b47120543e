import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { PreviewApart } from '../../src/bench/preview/preview-apart.ts'
import { previewApart } from '../../src/bench/preview/preview-apart.ts'
import { factYaml, fiche, soundContent, soundDay } from '../../src/checks/sound-content.ts'
import type { Remarks } from '../../src/integrations/preview/remarks.ts'

const folder = join(mkdtempSync(join(tmpdir(), 'droits-clairs-')), 'essai')
let preview: PreviewApart
let site = ''

const file = (path: string) => join(folder, path)
function write(path: string, source: string): void {
  mkdirSync(dirname(file(path)), { recursive: true })
  writeFileSync(file(path), source)
}
const change = (path: string, from: string, to: string) =>
  write(path, readFileSync(file(path), 'utf8').replace(from, to))

/** Waits for what an editor would wait for; the test's own limit says when it never comes. */
async function until<T>(look: () => Promise<T | undefined> | T | undefined): Promise<T> {
  for (;;) {
    const seen = await look()
    if (seen !== undefined) return seen
    await setTimeout(50)
  }
}

const page = async (path: string) => (await fetch(`${site}${path}`)).text()
const shows = (path: string, words: string) =>
  until(async () => ((await page(path)).includes(words) ? true : undefined))
const remarksOn = async (path: string) =>
  (await (await fetch(`${site}/__remarques?page=${encodeURIComponent(path)}`)).json()) as Remarks

/** What the server tells an open page. */
async function reloads(): Promise<() => number> {
  const [, token = ''] = /wsToken = "([^"]+)"/.exec(await page('/@vite/client')) ?? []
  const socket = new WebSocket(`${site.replace('http', 'ws')}/?token=${token}`, 'vite-hmr')
  let count = 0
  socket.addEventListener('message', ({ data }) => {
    if ((JSON.parse(String(data)) as { type: string }).type === 'full-reload') count += 1
  })
  await new Promise((opened) => socket.addEventListener('open', opened))
  return () => count
}

beforeAll(async () => {
  for (const [path, source] of soundContent()) write(path, source)
  preview = await previewApart(folder, soundDay)
  site = preview.url
}, 120_000)
afterAll(async () => {
  await preview.stop()
  rmSync(dirname(folder), { recursive: true, force: true })
})

describe('the live preview', { timeout: 60_000 }, () => {
  it('shows in the open page what was changed in a fiche', async () => {
    await shows('/fr/ame/', 'Voici ce que vous recevez.')
    const count = await reloads()
    change('fiches/ame/fr.md', 'Voici ce que vous recevez.', 'Voici la nouvelle phrase.')
    await shows('/fr/ame/', 'Voici la nouvelle phrase.')
    await until(() => (count() > 0 ? true : undefined))
  })

  it('shows a figure, a contact and an explained word that were changed', async () => {
    await shows('/fr/ame/', '1\u00a0an')
    write('facts/ame.yaml', factYaml({ id: 'ame.duration', value: '3' }))
    await shows('/fr/ame/', '3\u00a0ans')
    change('contacts.yaml', 'name: Santé Info Droits', 'name: Une autre ligne')
    await shows('/fr/ame/', 'Une autre ligne')
    change('glossary/ald.yaml', 'Une maladie longue.,', 'Une maladie qui dure.,')
    await shows('/fr/glossaire/', 'Une maladie qui dure.')
  })

  it('shows a fiche that was added', async () => {
    write('fiches/pass/fr.md', fiche({ lang: 'fr', head: { title: 'La PASS' } }))
    await shows('/fr/pass/', 'La PASS')
  })

  it('shows a page of the site: lent, then the folder’s own, changed, and kept when it can’t be read', async () => {
    await shows('/fr/papier/', '<main')
    const own =
      '---\ntitle: Notre aide\nsummary: Comment faire.\n---\n\n## Chercher <Partie id="chercher" />\n\nAvec vos mots.\n\n<Code />\n'
    write('pages/aide/fr.mdx', own)
    await shows('/fr/aide/', 'Avec vos mots.')
    expect(await page('/fr/aide/')).toContain('data-code-box')
    write('pages/aide/fr.mdx', own.replace('Avec vos mots.', '{1 + 1}'))
    expect(
      await until(async () => (await remarksOn('/fr/aide/')).here.find(({ rule }) => rule === 'expression')),
    ).toMatchObject({ file: 'essai/pages/aide/fr.mdx', line: 8 })
    expect(await page('/fr/aide/')).toContain('Avec vos mots.')
    write('pages/aide/fr.mdx', own.replace('Avec vos mots.', 'En un mot.'))
    await shows('/fr/aide/', 'En un mot.')
  })

  it('keeps the page when its file can’t be read, says on it and in the terminal what is wrong and where, and goes on when it is mended', async () => {
    const sound = readFileSync(file('fiches/ame/fr.md'), 'utf8')
    write('fiches/ame/fr.md', sound.replace('title: La carte', 'title: "La carte'))
    const broken = await until(async () => {
      const { here } = await remarksOn('/fr/ame/')
      return here.find(({ rule }) => rule === 'yaml-syntax')
    })
    expect(broken).toMatchObject({ file: 'essai/fiches/ame/fr.md', line: 2, severity: 'error' })
    expect(await page('/fr/ame/')).toContain('Voici la nouvelle phrase.')
    expect((await remarksOn('/fr/css/')).elsewhere).toContainEqual(
      expect.objectContaining({ file: 'essai/fiches/ame/fr.md', line: 2 }),
    )
    await until(() => (preview.said().includes('[yaml-syntax]') ? true : undefined))
    write('fiches/ame/fr.md', sound.replace('title: La carte', 'title: La carte mendée'))
    await shows('/fr/ame/', 'La carte mendée')
    expect((await remarksOn('/fr/ame/')).here.filter(({ severity }) => severity === 'error')).toEqual([])
  })

  it('keeps figures and contacts of a file that can’t be read', async () => {
    change('contacts.yaml', 'phone:', ' phone: [')
    await until(async () =>
      (await remarksOn('/fr/ame/')).elsewhere.find((problem) => problem.file === 'essai/contacts.yaml'),
    )
    expect(await page('/fr/ame/')).toContain('Une autre ligne')
  })

  it('gives the easy-to-read advice on the text that is shown', async () => {
    change(
      'fiches/css/fr.falc.md',
      'Voici ce que vous recevez.',
      `Vous venez ${'avec votre carte et '.repeat(12)}voilà.`,
    )
    const long = await until(async () =>
      (await remarksOn('/fr/falc/css/')).here.find(({ rule }) => rule === 'sent-length'),
    )
    expect(long.file).toBe('essai/fiches/css/fr.falc.md')
  })
})
