import { fileURLToPath } from 'node:url'
import { dev } from 'astro'
import { choosePreview } from './chosen-source.ts'
import type { PreviewSource } from './read-preview.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))

export interface RunningPreview {
  /** `http://localhost:4321` */
  readonly url: string
  readonly stop: () => Promise<void>
}

/** Thrown when another program already listens on the port. */
export class PortTaken extends Error {
  override readonly name = 'PortTaken'
}

/**
 * Starts the live preview of a content folder, on this machine only.
 *
 * @throws {PortTaken}
 */
export async function startPreview(source: PreviewSource, port: number): Promise<RunningPreview> {
  choosePreview(source)
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1'
  try {
    const server = await dev({
      root,
      logLevel: 'warn',
      server: { port, host: 'localhost' },
      vite: { server: { strictPort: true } },
    })
    return { url: `http://localhost:${server.address.port}`, stop: () => server.stop() }
  } catch (error) {
    if (error instanceof Error && /port .*in use/iu.test(error.message)) throw new PortTaken(String(port))
    throw error
  }
}
