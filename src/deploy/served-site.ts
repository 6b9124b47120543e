import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { fromHtml } from 'hast-util-from-html'
import { visit } from 'unist-util-visit'
import { builtBase } from '../base/built-base.ts'
import { adminFolder } from '../cms/admin-folder.ts'
import { movedTo } from '../permalinks/moved-page.ts'
import { policyFor } from './policy.ts'

/** What a server must know of a built site. */
export interface ServedSite {
  /** `/`, or the path that it was built to be served below: `/droits/`. */
  readonly base: string
  /** Languages that have a home page; French, the one of a reader whose language the site does not have, first. */
  readonly languages: readonly string[]
  /** Value of the header `Content-Security-Policy` that allows what the pages hold, and nothing else. */
  readonly policy: string
  /** The same for the editing page alone; null when the site has none. */
  readonly adminPolicy: string | null
  /** Pages that moved: their address and the new one, as served. */
  readonly moved: readonly (readonly [from: string, to: string])[]
}

/** Where and under which name a server serves it. */
export interface Place {
  /** Absolute path of the built site. */
  readonly folder: string
  /** `exemple.fr` */
  readonly host: string
  /** Address and port to listen on. */
  readonly listen: string
}

/** Reads it; null when the folder holds no built site. */
export function readServedSite(folder: string): ServedSite | null {
  const manifest = (lang: string) => join(folder, lang, 'manifest.webmanifest')
  const scope = builtBase(folder)
  if (scope === null) return null
  const languages = readdirSync(folder).filter((name) => name !== 'fr' && existsSync(manifest(name)))
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.html'))
  const policies = new Set<string>()
  let adminPolicy: string | null = null
  const moved: [from: string, to: string][] = []
  for (const path of pages.map((page) => page.replaceAll(sep, '/')).sort()) {
    const said = headOf(readFileSync(join(folder, path), 'utf8'))
    const refresh = said.get('refresh')
    const policy = said.get('content-security-policy') ?? ''
    if (path === `${adminFolder}/index.html`) adminPolicy = policyFor([policy])
    else if (refresh === undefined) policies.add(policy)
    else moved.push([`${scope}${path.replace(/index\.html$/u, '')}`, movedTo(refresh)])
  }
  return { base: scope, languages: ['fr', ...languages.sort()], policy: policyFor([...policies]), adminPolicy, moved }
}

/** What a page tells its browser as a header would, by name. */
function headOf(html: string): ReadonlyMap<string, string> {
  const said = new Map<string, string>()
  visit(fromHtml(html.slice(0, html.indexOf('<body'))), 'element', ({ tagName, properties }) => {
    if (tagName === 'meta' && properties['httpEquiv'])
      said.set(String(properties['httpEquiv']).toLowerCase(), String(properties['content']))
  })
  return said
}
