#!/usr/bin/env node
// The door of every npm script: plain JavaScript for any Node ≥ 20, so that it works on a machine
// where nothing is installed yet. Installs what the lock file names, then hands over to Node 24
// (pinned as a dev dependency because Astro 7 needs Node ≥ 22.12).
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { npmCall, pinnedNode } from './pinned-node.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const node = pinnedNode(root, process.platform)

const readJson = (path) => JSON.parse(readFileSync(`${root}${path}`, 'utf8'))

/** Whether node_modules holds what the lock file names; npm keeps its own list of what it installed. */
function installed() {
  if (!existsSync(node) || !existsSync(`${root}node_modules/.package-lock.json`)) return false
  const wanted = readJson('package-lock.json').packages
  const present = readJson('node_modules/.package-lock.json').packages
  return Object.entries(wanted).every(
    ([path, entry]) => path === '' || entry.optional || entry.devOptional || present[path]?.version === entry.version,
  )
}

function install() {
  process.stderr.write('Installation des dépendances (une seule fois)…\n')
  const { command, before, shell } = npmCall(process.platform, process.execPath, process.env.npm_execpath)
  const result = spawnSync(command, [...before, 'ci', '--no-audit', '--no-fund', '--loglevel=error', '--include=dev'], {
    cwd: root,
    shell,
    stdio: ['ignore', 2, 2],
  })
  if (result.status !== 0) {
    process.stderr.write(
      "L'installation a échoué : vérifiez la connexion à internet, puis relancez la même commande.\n",
    )
    process.exit(1)
  }
}

if (Number(process.versions.node.split('.')[0]) < 20) {
  process.stderr.write(`Node ${process.versions.node} est trop ancien : installez Node 20 ou plus récent.\n`)
  process.exit(2)
}

const [command, ...args] = process.argv.slice(2)
if (!installed()) install()

// Node keeps what it compiled: a second run of a short command takes half the time.
const env = { NODE_COMPILE_CACHE: `${root}node_modules/.cache/node`, ...process.env }
const child = spawn(node, [`${root}scripts/${command}.ts`, ...args], { cwd: root, env, stdio: 'inherit' })
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
child.on('error', ({ message }) => {
  process.stderr.write(
    `Node 24 ne démarre pas (${message}). Effacez le dossier node_modules, puis relancez la même commande.\n`,
  )
  process.exit(1)
})
child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)))
