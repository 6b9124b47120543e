import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fromHtml } from 'hast-util-from-html'
import { putBelow } from '../../base/base.ts'
import type { Level } from '../../facts/level.ts'
import { isEasy, standard } from '../../facts/level.ts'
import { sheetName } from '../../library/page-names.ts'
import { attribute } from './page-tree.ts'
import type { SitePage } from './site-page.ts'

/**
 * Reads every page of a built site, in the order of their addresses.
 *
 * @param folder absolute path of the built site.
 * @param base the path below which it is served: addresses begin with it.
 * @throws one French sentence when no site was built there.
 */
export function readPages(folder: string, base = '/'): SitePage[] {
  if (!existsSync(join(folder, 'index.html')))
    throw new Error(`Aucun site construit dans « ${folder} » : lancez d'abord npm run build.`)
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .sort()
    .map((name) => readPage(folder, name.replaceAll('\\', '/'), base))
}

function readPage(folder: string, name: string, base: string): SitePage {
  const file = join(folder, name)
  const html = readFileSync(file, 'utf8')
  const path = `/${name.replace(/(^|\/)index\.html$/u, '$1')}`
  // What says the language stands before the head.
  const root = fromHtml(html.slice(0, html.indexOf('<head'))).children.find((node) => node.type === 'element')
  const lang = root === undefined ? '' : (attribute(root, 'lang') ?? '')
  const dir = root !== undefined && attribute(root, 'dir') === 'rtl' ? 'rtl' : 'ltr'
  const level = levelOf(html)
  return { path: putBelow(base, path), file, html, lang, dir, level, kind: kindOf(path, html, level) }
}

/** The reading level that the opening tag of the body names. */
function levelOf(html: string): Level {
  const opens = html.indexOf('<body')
  const tag = opens === -1 ? '' : html.slice(opens, html.indexOf('>', opens) + 1)
  const document = fromHtml(tag).children.find((node) => node.type === 'element')
  const body = document?.children.find((node) => node.type === 'element' && node.tagName === 'body')
  return body?.type === 'element' ? (attribute(body, 'dataLevel') ?? standard) : standard
}

function kindOf(path: string, html: string, level: string): string {
  if (path.endsWith(`/${sheetName}/`)) return isEasy(level) ? `${level}/sheet` : 'sheet'
  if (html.includes('<article class="fiche ')) {
    if (!isEasy(level)) return 'fiche'
    return /^\/[^/]+\/[^/]+\/[^/]+\/[^/]+\/$/u.test(path) ? `${level}/part-of-fiche` : `${level}/fiche`
  }
  const inside = path.replace(/^\/[a-z]{2,3}\//u, '').replace(/\/$/u, '')
  if (inside === '') return 'home'
  return inside
    .replace(/^\//u, '')
    .replace(/^((?:[a-z]+\/)?(?:themes|lettres|verifier|loi)|c|regles(?:-falc)?)\/.+$/u, '$1/*')
}
