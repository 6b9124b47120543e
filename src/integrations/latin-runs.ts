import type { Element, Nodes, Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { hasClass } from '../markdown/element.ts'

/** Words of a text as it is written in HTML; a name of several words is one run. Addresses are not words. */
const WORD = String.raw`\p{Script=Latin}[\p{Script=Latin}\p{M}\d’'-]*`
const RUN = new RegExp(
  String.raw`(?<![\p{Script=Latin}\d&#.@/_-])${WORD}(?:[ \u00A0]${WORD})*(?![\p{Script=Latin}\w@/’'-]|[.;]\p{L})`,
  'gu',
)
const LONG = /\p{Script=Latin}{3}/u

/**
 * The page with its Latin runs in French, `<bdi lang="fr">`: names of laws and bodies, abbreviations, titles that have
 * no translation, which a voice that reads Arabic spells out, or does not say. As it is where its language is written
 * in Latin letters, or where nobody knows in which.
 */
export function withLatinRuns(html: string): string {
  // Its beginning alone says its language: nearly all pages need no more.
  const lang = String(htmlOf(fromHtml(html.slice(0, html.indexOf('<head'))))?.properties['lang'] ?? 'fr')
  const { script = 'Latn' } = new Intl.Locale(lang).maximize()
  if (script === 'Latn') return html
  const page = fromHtml(html)
  const texts: Text[] = []
  collect(page, { lang, isOwn: true, isBox: false }, texts)
  let said = ''
  let end = 0
  for (const text of texts) {
    said += html.slice(end, text.start) + marked(html.slice(text.start, text.end), text.isBox)
    end = text.end
  }
  return said + html.slice(end)
}

const htmlOf = (page: Root) =>
  page.children.find((node): node is Element => node.type === 'element' && node.tagName === 'html')

function marked(written: string, isBox: boolean): string {
  let isWhole = false
  const said = written.replace(RUN, (run) => {
    if (!LONG.test(run)) return run
    isWhole = run === written.trim()
    return `<bdi lang="fr">${run}</bdi>`
  })
  // A box of which each child is an item would lose the spaces around the run.
  return isBox && !isWhole && said !== written ? `<span>${said}</span>` : said
}

/** Elements that hold no element, or no text to read. */
const closed = new Set(['head', 'script', 'style', 'svg', 'option', 'textarea'])
/** Elements whose styles lay their children out side by side, words of the text apart. */
const boxes = new Set(['a', 'summary', 'button', 'h2', 'label'])

/** A text in the page's own language, and where it stands. UTF-16 offsets in the page. */
interface Text {
  readonly start: number
  readonly end: number
  readonly isBox: boolean
}

interface Around {
  /** Language of the page. */
  readonly lang: string
  /** What is around is in that language. */
  readonly isOwn: boolean
  readonly isBox: boolean
}

function collect(node: Nodes, { lang, isOwn, isBox }: Around, texts: Text[]): void {
  if (node.type === 'text') {
    const { start, end } = node.position ?? {}
    if (isOwn && start?.offset !== undefined && end?.offset !== undefined && LONG.test(node.value))
      texts.push({ start: start.offset, end: end.offset, isBox })
    return
  }
  if (node.type !== 'root' && node.type !== 'element') return
  if (node.type === 'element' && closed.has(node.tagName)) return
  const own = node.type === 'element' ? node.properties['lang'] : undefined
  const around = {
    lang,
    isOwn: own === undefined ? isOwn : own === lang,
    // A word that leads to its note is a word of its sentence.
    isBox: node.type === 'element' && boxes.has(node.tagName) && !hasClass(node, 'term'),
  }
  for (const child of node.children) collect(child, around, texts)
  if (node.type === 'element' && node.content) collect(node.content, around, texts)
}
