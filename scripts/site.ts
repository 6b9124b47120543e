// npm run site: builds the site, then serves it on this machine.
import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { serveFolder } from '../src/integrations/serve-folder.ts'
import { print, readArguments, wrongUse } from './arguments.ts'

const { values } = readArguments({ port: { type: 'string', default: '4321' } }, 'npm run site -- [--port 4321]')
const port = Number(values.port)
if (!Number.isInteger(port) || port < 0 || port > 65_535) wrongUse(`« ${values.port} » n'est pas un numéro de port.`)

const build = spawnSync(process.execPath, [resolve(import.meta.dirname, 'build.ts'), '--origin', `http://localhost:${port}`], { stdio: 'inherit' })
if (build.status !== 0) process.exit(build.status ?? 1)

const server = await serveFolder(resolve(import.meta.dirname, '../dist'), port).catch((error: NodeJS.ErrnoException) => {
  if (error.code !== 'EADDRINUSE') throw error
  return wrongUse(`Le port ${port} est déjà pris par un autre programme : fermez-le, ou choisissez-en un autre avec --port 4322.`)
})
print(`\nLe site est prêt : ${server.url}\nCtrl+C pour arrêter.\n`)
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void server.close().then(() => process.exit(0)))
