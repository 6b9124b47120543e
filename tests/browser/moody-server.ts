import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import sirv from 'sirv'

/** A server of a site's copy whose network can fail, and whose files can change. */
export interface MoodyServer {
  readonly url: string
  /** Paths asked for so far. */
  readonly asked: string[]
  /** Cuts every answer, those under way too. */
  down: boolean
  /** Milliseconds before each answer. */
  delay: number
  /** Answers before the network is cut; null: never. */
  left: number | null
  /** Publishes a file again, changed. @param path below the site's folder. */
  readonly change: (path: string, change: (text: string) => string) => void
  readonly close: () => Promise<void>
}

/** Serves a copy of a built site on a free port of this machine. */
export async function moodyServer(folder: string): Promise<MoodyServer> {
  const copy = mkdtempSync(join(tmpdir(), 'moody-site-'))
  cpSync(folder, copy, { recursive: true })
  const files = sirv(copy, { dev: true, extensions: ['html'] })
  const server = createServer(async (request, response) => {
    const path = request.url ?? ''
    moody.asked.push(path)
    if (moody.left !== null) moody.left -= 1
    if (moody.down || (moody.left !== null && moody.left < 0)) return void request.socket.destroy()
    await setTimeout(moody.delay)
    if (moody.down) return void request.socket.destroy()
    files(request, response, () => {
      response.writeHead(404)
      response.end()
    })
  })
  const moody: MoodyServer = {
    url: '',
    asked: [],
    down: false,
    delay: 0,
    left: null,
    change: (path, change) => writeFileSync(join(copy, path), change(readFileSync(join(copy, path), 'utf8'))),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
        rmSync(copy, { recursive: true })
      }),
  }
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
  return Object.assign(moody, { url: `http://localhost:${(server.address() as AddressInfo).port}` })
}
