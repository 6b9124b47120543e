import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { compress } from '../../audit/compressed.ts'
import type { FolderServer } from '../../integrations/serve-folder.ts'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

/**
 * Serves a built site as a good static host would, every text in brotli.
 *
 * @param added pages that are not in the folder, by address.
 */
export async function serveCompressed(folder: string, added: ReadonlyMap<string, string>): Promise<FolderServer> {
  const stored = new Map<string, Uint8Array>()
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const file = join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname)
    const content = added.get(pathname) ?? (existsSync(file) && statSync(file).isFile() ? readFileSync(file) : null)
    if (content === null) {
      response.writeHead(404).end()
      return
    }
    const body = stored.get(pathname) ?? compress(content)
    stored.set(pathname, body)
    response.writeHead(200, {
      'content-type': types[extname(pathname) || '.html'] ?? 'application/octet-stream',
      'content-encoding': 'br',
      'content-length': body.length,
    })
    response.end(body)
  })
  await new Promise<void>((ready) => server.listen(0, 'localhost', ready))
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed())
        server.closeAllConnections()
      }),
  }
}
