import { readdirSync, readFileSync } from 'node:fs'
import { cp, mkdir, mkdtemp } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { readsDuring } from '../../traces/reads.ts'
import type { ProgramAbout } from './program.ts'
import { aboutFile, serverFolder } from './program.ts'

/** A page or file that the program makes. */
export interface PageToMake {
  /** File below the site's folder: `fr/ame/index.html`. */
  readonly file: string
  /** The route that makes it: `src/site/pages/[lang]/[id].astro`. */
  readonly route: string
  /** What its route gives it. */
  readonly props: unknown
  readonly isPage: boolean
  /** @throws what the page throws. */
  readonly make: () => Promise<Buffer>
}

export interface OpenProgram {
  readonly pages: readonly PageToMake[]
  /** What every module of the program read of the Library when it was loaded. */
  readonly units: ReadonlySet<string>
}

/** What we use of Astro's own. */
interface AstroRoute {
  readonly route: string
  readonly component: string
  readonly type: string
}
interface RouteInfo {
  readonly routeData: AstroRoute
  readonly styles: readonly object[]
}
interface AstroApp {
  readonly manifest: {
    readonly base: string
    readonly routes: readonly RouteInfo[]
    readonly pageMap: ReadonlyMap<string, () => Promise<{ page: () => Promise<unknown> }>>
  }
  readonly routeCache: {
    get: (route: AstroRoute) => { staticPaths?: { keyed: ReadonlyMap<string, { props?: unknown }> } } | undefined
  }
  setInternals: (internals: object) => void
  setOptions: (options: object) => void
  render: (request: Request, options: { routeData: AstroRoute }) => Promise<Response>
}

/**
 * Opens a program that `makeProgram` made, for the Library that is handed over. Every one of its modules is loaded
 * first, so that what they read while they are loaded is known, and is no page's.
 *
 * @param folder of the program.
 * @param room a folder of this process below the current one: there its modules find what is installed.
 * @throws Error when two pages have one address.
 */
export async function openProgram(folder: string, room: string): Promise<OpenProgram> {
  await mkdir(room, { recursive: true })
  // A module is loaded once from one place, with the Library that was handed over then.
  const place = await mkdtemp(join(room, 'program-'))
  await cp(join(folder, serverFolder), place, { recursive: true })
  const { origin } = JSON.parse(readFileSync(join(folder, aboutFile), 'utf8')) as ProgramAbout
  const entry = readdirSync(place).find((name) => name.startsWith('prerender-entry'))
  if (entry === undefined) throw new Error('The program of the site has no entry.')
  const { value: app, units } = await readsDuring(async () => {
    const { app: opened } = (await import(pathToFileURL(join(place, entry)).href)) as { app: AstroApp }
    for (const load of opened.manifest.pageMap.values()) await (await load()).page()
    return opened
  })
  prepare(app)
  const { StaticPaths } = (await import('astro/runtime/prerender/static-paths.js')) as unknown as {
    StaticPaths: new (app: AstroApp) => { getAll: () => Promise<{ pathname: string; route: AstroRoute }[]> }
  }
  const { base } = app.manifest
  const pages = (await new StaticPaths(app).getAll()).map(({ pathname, route }): PageToMake => {
    const isPage = route.type === 'page'
    return {
      file: fileOf(pathname, isPage),
      route: route.component,
      props: app.routeCache.get(route)?.staticPaths?.keyed.get(pathname)?.props ?? null,
      isPage,
      make: () => make(app, route, new URL(addressOf(pathname, base, isPage), origin)),
    }
  })
  refuseTwice(pages)
  return { pages, units }
}

/** Gives the program what Astro's build would: the styles of each route, which its own list of routes holds. */
function prepare(app: AstroApp): void {
  const styles = new Map(
    app.manifest.routes.map(({ routeData: { route, component }, styles: sheets }) => [
      `${route}&${component}`,
      { styles: sheets.map((sheet, order) => ({ sheet, depth: 0, order })) },
    ]),
  )
  app.setInternals({ pagesByKeys: styles, entrySpecifierToBundleMap: new Map() })
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: silent } } })
}

/** Where Astro's own remarks go: what matters is thrown. */
const silent = { write: () => true }

/** `/404` is a file of that name, which servers look for; any other page is a folder's. */
function fileOf(pathname: string, isPage: boolean): string {
  const path = pathname.replace(/^\/|\/$/gu, '')
  if (!isPage) return path
  if (path === '404' || path === '500') return `${path}.html`
  return path === '' ? 'index.html' : `${path}/index.html`
}

function addressOf(pathname: string, base: string, isPage: boolean): string {
  const path = pathname.replace(/^\/|\/$/gu, '')
  const end = isPage && path !== '' ? '/' : ''
  return `${base.endsWith('/') ? base : `${base}/`}${path}${end}`
}

async function make(app: AstroApp, route: AstroRoute, url: URL): Promise<Buffer> {
  const response = await app.render(new Request(url), { routeData: route })
  if (response.status >= 300 && response.status < 400)
    throw new Error(
      `${route.component} answers ${response.status}: pages that lead elsewhere are in the ledger of addresses.`,
    )
  return Buffer.from(await response.arrayBuffer())
}

function refuseTwice(pages: readonly PageToMake[]): void {
  const known = new Map<string, PageToMake>()
  for (const page of pages) {
    const other = known.get(page.file)
    if (other !== undefined) throw new Error(`${other.route} and ${page.route} both make ${page.file}.`)
    known.set(page.file, page)
  }
}
