// npm run site: builds the site, then serves it on this machine.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { serveFolder } from '../src/integrations/serve-folder.ts'
import { pathFromCaller, readArguments, runCommand, WrongUse } from './arguments.ts'

await runCommand(async () => {
  const { values } = readArguments({ port: { type: 'string', default: '4321' } })
  const port = Number(values.port)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new WrongUse(`« ${values.port} » n'est pas un numéro de port.`)
  const origin = `http://localhost:${port}`
  const { status } = spawnSync(process.execPath, [fileURLToPath(new URL('build.ts', import.meta.url)), '--origin', origin], { stdio: 'inherit' })
  if (status !== 0) return status ?? 1
  try {
    const server = await serveFolder(pathFromCaller('dist'), port)
    process.stdout.write(`\nLe site est prêt : ${server.url}\nCtrl+C pour arrêter.\n`)
    await new Promise<void>((resolve) => {
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
    })
    await server.close()
    return 0
  } catch (error) {
    if ((error as { code?: string }).code !== 'EADDRINUSE') throw error
    throw new WrongUse(`Le port ${port} est déjà pris par un autre programme : fermez-le, ou choisissez-en un autre avec --port 4322.`)
  }
})
