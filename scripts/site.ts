// npm run site: builds the site, then serves it on this machine.
import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { serveFolder } from '../src/integrations/serve-folder.ts'
import { print, readArguments } from './arguments.ts'
import { portOf, portTaken } from './port.ts'

const { values } = readArguments({ port: { type: 'string', default: '4321' } }, 'npm run site -- [--port 4321]')
const port = portOf(values.port)

const build = spawnSync(
  process.execPath,
  [resolve(import.meta.dirname, 'build.ts'), '--origin', `http://localhost:${port}`],
  { stdio: 'inherit' },
)
if (build.status !== 0) process.exit(build.status ?? 1)

const server = await serveFolder(resolve(import.meta.dirname, '../dist'), port).catch(
  (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE') throw error
    return portTaken(port)
  },
)
print(`\nLe site est prêt : ${server.url}\nCtrl+C pour arrêter.\n`)
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void server.close().then(() => process.exit(0)))
