import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import sirv from 'sirv'

export interface FolderServer {
  /** `http://localhost:4321` */
  readonly url: string
  readonly close: () => Promise<void>
}

/**
 * Serves a built site on this machine only, as a plain static host would: folder indexes, 404 page.
 *
 * @param port 0 for any free port.
 * @param base the path below which it is served; the rest of the domain has nothing.
 * @throws the system's error when the port is taken (`code: 'EADDRINUSE'`).
 */
export async function serveFolder(folder: string, port: number, base = '/'): Promise<FolderServer> {
  const notFound = join(folder, '404.html')
  const files = sirv(folder, { dev: true, extensions: ['html'] })
  const server = createServer((request, response) => {
    const refuse = () => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' })
      response.end(existsSync(notFound) ? readFileSync(notFound) : 'Page introuvable')
    }
    if (!request.url?.startsWith(base)) return refuse()
    request.url = request.url.slice(base.length - 1)
    files(request, response, refuse)
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, 'localhost', resolve)
  })
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
