import { cp, mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import type { SiteFacts } from '../handover.ts'
import type { ProgramAbout } from './program.ts'
import { aboutFile, clientFolder, serverFolder } from './program.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))

/**
 * Has Astro make the program of the site into a folder: what renders its pages, and the files that they ask for. No
 * page is rendered: `open-program.ts` does it, page by page.
 *
 * @param folder absolute path of a folder that is not there.
 * @param room a folder of this process below the current one, where Astro may write.
 */
export async function makeProgram(site: Pick<SiteFacts, 'origin' | 'base'>, folder: string, room: string) {
  const cacheDir = join(tmpdir(), `site-build-${process.pid}`)
  const built = join(room, 'built')
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1'
  const { build } = await import('astro')
  try {
    await mkdir(folder, { recursive: true })
    await build({
      root,
      outDir: built,
      cacheDir,
      logLevel: 'warn',
      integrations: [keepsProgram(join(built, '.prerender'), folder)],
      ...(site.origin ? { site: new URL(site.origin).origin } : {}),
      base: site.base,
      vite: { define: { SITE_BASE: JSON.stringify(site.base) } },
    })
    await rename(built, join(folder, clientFolder))
  } finally {
    await rm(cacheDir, { recursive: true, force: true })
  }
}

/** Takes the program when Astro is about to render pages with it, and gives it none to render. */
function keepsProgram(made: string, folder: string): AstroIntegration {
  let origin = ''
  return {
    name: 'content-site:keeps-program',
    hooks: {
      'astro:config:done': ({ config }) => {
        origin = config.site === undefined ? `http://localhost:${config.server.port}` : new URL(config.site).origin
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer({
          name: 'content-site:no-page',
          setup: async () => {
            await cp(made, join(folder, serverFolder), { recursive: true })
            const about: ProgramAbout = { origin }
            await writeFile(join(folder, aboutFile), JSON.stringify(about))
          },
          getStaticPaths: async () => [],
          render: () => Promise.reject(new Error('No page is rendered while the program is made.')),
        })
      },
    },
  }
}
