import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { keptFolder, readKept, writeKept } from '../../src/kept/kept.ts'
import { hashesBelow } from '../../src/kept/read-folder.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** A copy of another organisation's content to edit, and the folder of its sites. */
export function copiedContent() {
  const place = mkdtempSync(join(tmpdir(), 'kept-'))
  const content = join(place, 'content')
  cpSync(join(root, 'tests/another-site'), content, { recursive: true })
  // Its ledger is of addresses that edits would take away.
  rmSync(join(content, 'addresses.yaml'))
  return { place, content, end: () => rmSync(place, { recursive: true, force: true }) }
}

/** Runs a build as its command does. */
export function build(content: string, out: string, today: string): string {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      'scripts/build.ts',
      '--content',
      content,
      '--out',
      out,
      '--today',
      today,
      '--origin',
      'https://toit-clair.example',
      '--profile',
    ],
    { cwd: root, encoding: 'utf8' },
  )
  if (status !== 0) throw new Error(`The build failed.\n${stdout}${stderr}`)
  return stdout
}

/** Lets a new output begin with the program of another one, and nothing else of what it kept. */
export function lendProgram(from: string, to: string): void {
  const kept = readKept(from)
  if (kept === null) throw new Error(`Nothing was kept of ${from}.`)
  const nothing = { files: {}, parts: {}, compressed: {}, pages: { common: '', units: [], byAll: [], made: [] } }
  writeKept(to, { ...kept, inputs: { ...kept.inputs, whole: '' }, ...nothing }, join(keptFolder(from), 'program'))
}

/** Every file of a site, with its hash. */
export const tree = (out: string): Record<string, string> => Object.fromEntries(hashesBelow(out))

/** Changes a file of a content. @throws when it does not say what is replaced. */
export function edit(content: string, path: string, said: string, instead: string): void {
  const file = join(content, path)
  const text = readFileSync(file, 'utf8')
  if (!text.includes(said)) throw new Error(`${path} does not say « ${said} ».`)
  writeFileSync(file, text.replace(said, instead))
}

/** Gives a fiche another id, everywhere it is named; the codes are lost, which are for ever. */
export function renameFiche(content: string, id: string, other: string): void {
  renameSync(join(content, 'fiches', id), join(content, 'fiches', other))
  rmSync(join(content, 'codes.yaml'), { force: true })
  for (const path of readdirSync(content, { recursive: true, encoding: 'utf8' })) {
    if (!/\.(?:md|mdx|yaml)$/u.test(path)) continue
    const text = readFileSync(join(content, path), 'utf8')
    if (text.includes(id)) writeFileSync(join(content, path), text.replaceAll(id, other))
  }
}
