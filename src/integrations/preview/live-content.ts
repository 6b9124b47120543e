import { relative, resolve } from 'node:path'
import type { DevEnvironment, Plugin, ViteDevServer } from 'vite'
import { handoverIds } from '../handover.ts'
import type { Preview } from './preview.ts'
import { remarksFor } from './remarks.ts'

/** Where the panel of a page asks for its remarks. */
export const remarksAddress = '/__remarques'
/** What the panel of a page hears when the whole content has been checked. */
export const checkedEvent = 'content-site:checked'

/** Editors save a file in several steps, and several files at once. */
const pause = 60

/** Reads the content again when it changes, and shows it in the open pages: no restart, whatever is wrong in it. */
export function liveContent(preview: Preview): Plugin {
  return {
    name: 'content-site:live-content',
    configureServer(server) {
      const nameOf = namer(preview)
      server.watcher.add(watched(preview).map(({ path }) => path))
      preview.watch((words) => {
        process.stderr.write(words)
        server.ws.send({ type: 'custom', event: checkedEvent })
      })
      const changed = new Set<string>()
      let waiting: NodeJS.Timeout | undefined
      let working = Promise.resolve()
      const read = async () => {
        const files = new Set(changed)
        changed.clear()
        try {
          process.stderr.write(await preview.refresh(files))
        } catch (error) {
          // The folder itself may be gone for a moment, between two saves or two branches.
          process.stderr.write(
            `Le contenu ne peut pas être lu : ${error instanceof Error ? error.message : String(error)}\n`,
          )
        }
        showAgain(server)
      }
      server.watcher.on('all', (_, path) => {
        const name = nameOf(path)
        if (name === null) return
        changed.add(name)
        clearTimeout(waiting)
        // One reading at a time, so that the last change is the last one read.
        waiting = setTimeout(() => (working = working.then(read)), pause)
      })
      server.middlewares.use(remarksAddress, (request, response) => {
        const page = new URL(request.url ?? '/', 'http://localhost').searchParams.get('page') ?? '/'
        response.setHeader('content-type', 'application/json; charset=utf-8')
        response.end(JSON.stringify(remarksFor(page, preview)))
      })
    },
  }
}

/** The folders that a preview shows: the content, and the pages that are lent to it. */
function watched({ source: { content, pages } }: Preview): readonly { readonly path: string; readonly name: string }[] {
  return pages === undefined ? [content] : [content, pages]
}

/** Name in problems of a file of the content or of the site's own pages; null for any other file. */
function namer(preview: Preview): (path: string) => string | null {
  return (path) => {
    for (const { path: folder, name } of watched(preview)) {
      const below = relative(folder, resolve(path)).replaceAll('\\', '/')
      if (below !== '' && !below.startsWith('../') && !/^[a-z]:/iu.test(below) && /\.(?:mdx?|yaml|svg)$/u.test(below))
        return `${name}/${below}`
    }
    return null
  }
}

function showAgain(server: ViteDevServer): void {
  for (const environment of Object.values(server.environments)) {
    if (environment.name !== 'client') forget(environment)
  }
  server.ws.send({ type: 'full-reload' })
}

/** What a server environment has made of the content, and all that was made of it. */
function forget(environment: DevEnvironment): void {
  const { moduleGraph } = environment
  const gone = new Set<NonNullable<ReturnType<typeof moduleGraph.getModuleById>>>()
  for (const id of handoverIds) {
    const module = moduleGraph.getModuleById(id)
    if (module !== undefined) moduleGraph.invalidateModule(module, gone, Date.now(), true)
  }
  if (!isRunnable(environment)) return
  const { evaluatedModules } = environment.runner
  for (const { id } of gone) {
    const evaluated = id === null ? undefined : evaluatedModules.getModuleById(id)
    if (evaluated !== undefined) evaluatedModules.invalidateModule(evaluated)
  }
}

interface Runnable {
  readonly runner: {
    readonly evaluatedModules: { getModuleById(id: string): unknown; invalidateModule(module: unknown): void }
  }
}

function isRunnable(environment: object): environment is Runnable {
  return 'runner' in environment
}
