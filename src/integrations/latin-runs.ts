import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import type { Nodes } from 'hast'
import { fromHtml } from 'hast-util-from-html'

/**
 * Says the language of every Latin word of a page in another script: names of laws and bodies, abbreviations, titles
 * that have no translation. A voice that reads Arabic spells them out, or says nothing.
 */
export function latinRuns(): AstroIntegration {
  return {
    name: 'content-site:latin-runs',
    hooks: {
      'astro:build:done': async ({ assets }) => {
        for (const file of Array.from(assets.values()).flat()) {
          const path = fileURLToPath(file)
          if (!path.endsWith('.html')) continue
          const html = await readFile(path, 'utf8')
          const said = withLatinRuns(html)
          if (said !== html) await writeFile(path, said)
        }
      },
    },
  }
}

/** Words of a text as it is written in HTML; a name of several words is one run. Addresses are not words. */
const WORD = String.raw`\p{Script=Latin}[\p{Script=Latin}\p{M}\d’'-]*`
const RUN = new RegExp(
  String.raw`(?<![\p{Script=Latin}\d&#.@/_-])(?=[^<]*?\p{Script=Latin}{3})${WORD}(?:[ \u00A0]${WORD})*(?![\w@/]|[.;]\p{L})`,
  'gu',
)
const LONG = /\p{Script=Latin}{3}/u

/** The page with its Latin runs in French, `<bdi lang="fr">`; a page written in Latin letters as it is. */
export function withLatinRuns(html: string): string {
  const [, lang = 'fr'] = /<html lang="([\w-]+)"/u.exec(html) ?? []
  if (new Intl.Locale(lang).maximize().script === 'Latn') return html
  const texts: { readonly start: number; readonly end: number }[] = []
  collect(fromHtml(html), lang, true, texts)
  let said = ''
  let end = 0
  for (const text of texts) {
    const written = html.slice(text.start, text.end)
    said += html.slice(end, text.start)
    said += written.replace(RUN, (run) => (LONG.test(run) ? `<bdi lang="fr">${run}</bdi>` : run))
    end = text.end
  }
  return said + html.slice(end)
}

/** Elements that hold no element, or no text to read. */
const closed = new Set(['head', 'script', 'style', 'svg', 'option', 'textarea'])

/** Where the texts in the page's own language stand, in its order. */
function collect(node: Nodes, lang: string, isOwn: boolean, texts: { start: number; end: number }[]): void {
  if (node.type === 'text') {
    const { start, end } = node.position ?? {}
    if (isOwn && start?.offset !== undefined && end?.offset !== undefined && LONG.test(node.value))
      texts.push({ start: start.offset, end: end.offset })
    return
  }
  if (node.type !== 'root' && node.type !== 'element') return
  if (node.type === 'element' && closed.has(node.tagName)) return
  const own = node.type === 'element' ? node.properties['lang'] : undefined
  const isStillOwn = own === undefined ? isOwn : own === lang
  for (const child of node.children) collect(child, lang, isStillOwn, texts)
  if (node.type === 'element' && node.content) collect(node.content, lang, isStillOwn, texts)
}
