import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sirv from 'sirv'
import type { Plugin } from 'vite'
import type { Preview } from '../preview/preview.ts'
import type { EditedContent } from './write-cms.ts'
import { writeCms, writeCmsData } from './write-cms.ts'

/** The editing page of a preview, at `/admin/`: made when it is first asked for, with the content of that moment. */
export function cmsInPreview(preview: Preview): Plugin {
  return {
    name: 'content-site:cms',
    configureServer(server) {
      const folder = mkdtempSync(join(tmpdir(), 'cms-preview-'))
      server.httpServer?.once('close', () => rmSync(folder, { recursive: true, force: true }))
      const serve = sirv(folder, { dev: true })
      let made: Promise<void> | undefined
      server.middlewares.use('/admin', (request, response, next) => {
        if (request.originalUrl === '/admin') {
          response.writeHead(302, { location: '/admin/' })
          response.end()
          return
        }
        made ??= writeCms(editedBy(preview), folder).catch((error: unknown) => {
          // The next time that it is asked for, it is made again.
          made = undefined
          throw error
        })
        const isAsked = /^\/(?:index\.html)?(?:\?|$)/u.test(request.url ?? '')
        made
          .then(() => (isAsked ? writeCmsData(editedBy(preview), folder) : undefined))
          .then(() => serve(request, response, next))
          .catch(next)
      })
    },
  }
}

function editedBy({ source: { content, today }, handover }: Preview): EditedContent {
  return { path: content.path, name: content.name, today: today(), host: handover.library.site.cms }
}
