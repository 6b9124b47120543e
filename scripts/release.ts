// npm run release -- [--out DIR]: the last commit as an archive, with its checksums, its bill of materials (CycloneDX)
// and how it was made (in-toto, SLSA)
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { NoRelease, writeRelease } from '../src/release/write-release.ts'
import { calledFrom, print, readArguments } from './arguments.ts'
import { npmCall } from './pinned-node.mjs'

const { values } = readArguments({ out: { type: 'string' } }, 'npm run release -- [--out DOSSIER]')
const root = resolve(import.meta.dirname, '..')
const out = values.out === undefined ? resolve(root, 'release') : resolve(calledFrom, values.out)
const { name, version } = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8')) as {
  name: string
  version: string
}
const { GITHUB_SERVER_URL: server, GITHUB_WORKFLOW_REF: workflow } = process.env

function sbom(): string {
  const { command, before, shell } = npmCall(process.platform, process.execPath, process.env['npm_execpath'])
  const asked = [...before, 'sbom', '--sbom-format', 'cyclonedx', '--package-lock-only']
  const { status, stdout } = spawnSync(command, asked, { cwd: root, shell, encoding: 'utf8', maxBuffer: 2 ** 28 })
  if (status !== 0)
    throw new NoRelease("npm n'a pas pu écrire la liste des dépendances (npm sbom) : il faut npm 10 ou plus récent.")
  return stdout
}

try {
  const builder = server && workflow ? `${server}/${workflow}` : null
  const files = writeRelease({ root, name, version, sbom, builder }, out)
  print(
    `Livraison dans ${values.out ?? 'release'} :\n${files.map((file) => `  ${file}\n`).join('')}Pour la vérifier, dans ce dossier : sha256sum -c SHA256SUMS\n`,
  )
} catch (error) {
  if (!(error instanceof NoRelease)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
}
