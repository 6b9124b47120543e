import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { dirname, join } from 'node:path'
import { freePort } from '../../free-port.ts'
import type { RunningPreview } from '../../integrations/preview/start-preview.ts'

export interface PreviewApart extends RunningPreview {
  /** All that it has said in the terminal so far. */
  readonly said: () => string
}

/**
 * Starts `npm run dev` on a folder as an editor does, in a process of its own, on a port that is free.
 *
 * @throws {Error} with what it said, when it ends by itself.
 */
export async function previewApart(folder: string, day?: string): Promise<PreviewApart> {
  const script = join(import.meta.dirname, '../../../scripts/dev.ts')
  const { INIT_CWD: _, NODE_ENV: __, VITEST: ___, ...env } = process.env
  const given = [
    '--content',
    folder,
    '--port',
    String(await freePort()),
    ...(day === undefined ? [] : ['--today', day]),
  ]
  const child = spawn(process.execPath, [script, ...given], {
    cwd: dirname(folder),
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let printed = ''
  const url = await new Promise<string>((found, failed) => {
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (text: Buffer) => {
        printed += String(text)
        const address = /http:\/\/localhost:\d+/u.exec(printed)?.[0]
        if (address !== undefined) found(address)
      })
    child.once('exit', () => failed(new Error(printed)))
  })
  return {
    url,
    said: () => printed,
    stop: async () => {
      child.kill()
      if (child.exitCode === null) await once(child, 'exit')
    },
  }
}
