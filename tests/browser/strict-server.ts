import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import sirv from 'sirv'
import { headersOf } from '../../src/deploy/headers.ts'
import { readServedSite } from '../../src/deploy/served-site.ts'
import { test as onSite, siteFolder } from './served-site.ts'

/** Tests on the built site, served with the headers that `npm run server` writes. */
export const test = onSite.extend<object, { site: string; policy: string }>({
  policy: [
    async ({}, use) => {
      const served = readServedSite(siteFolder)
      if (!served) throw new Error(`No built site in ${siteFolder}.`)
      await use(served.policy)
    },
    { scope: 'worker' },
  ],
  site: [
    async ({ policy }, use) => {
      const said = headersOf({ base: '/', languages: ['fr'], policy, moved: [], adminPolicy: null })
      const files = sirv(siteFolder, {
        dev: true,
        setHeaders: (response) => {
          for (const [name, value] of said) if (name !== 'Strict-Transport-Security') response.setHeader(name, value)
        },
      })
      const server = createServer((request, response) =>
        files(request, response, () => void response.writeHead(404).end()),
      )
      await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
      await use(`http://localhost:${(server.address() as AddressInfo).port}`)
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
    { scope: 'worker' },
  ],
})
