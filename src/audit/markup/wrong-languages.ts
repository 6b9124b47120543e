import type { Element, Nodes } from 'hast'
import { commonWords } from '../../search/common-words.ts'
import type { Fault } from '../finding.ts'
import { attribute, pageTree } from '../pages/page-tree.ts'
import type { SitePage } from '../pages/site-page.ts'

/** Elements whose words make one text. */
const BLOCK = /^(?:p|li|dt|dd|td|th|h[1-6]|figcaption|blockquote|caption|legend|label|summary|section|div|main|body)$/u
/** Names in other letters are let be; a run of this many words is a text. */
const enough = 6
/** Of the commonest words, so many are in any text of the language. */
const telling = 60

const tellingWords = new Map<string, ReadonlySet<string>>()

function commonIn(lang: string): ReadonlySet<string> {
  const known =
    tellingWords.get(lang) ??
    new Set(
      commonWords(lang)
        .slice(0, telling)
        .map((word) => word.toLowerCase()),
    )
  tellingWords.set(lang, known)
  return known
}

/** A text of one element, in the language that its place says. */
interface Passage {
  readonly lang: string
  readonly text: string
}

/** Passages told apart by block and by language: a run of another language inside a sentence stands alone. */
function passagesOf(page: SitePage): Passage[] {
  const passages: { readonly lang: string; text: string }[] = []
  const lastOf = new Map<Element | null, { readonly lang: string; text: string }>()
  const walk = (node: Nodes, lang: string, block: Element | null): void => {
    if (node.type === 'text') {
      const last = lastOf.get(block)
      if (last?.lang === lang) last.text += node.value
      else {
        const next = { lang, text: node.value }
        passages.push(next)
        lastOf.set(block, next)
      }
      return
    }
    if (!('children' in node)) return
    if (node.type === 'element' && /^(?:script|style|template|code|pre)$/u.test(node.tagName)) return
    const isElement = node.type === 'element'
    const inside = isElement ? (attribute(node, 'lang') ?? lang) : lang
    const around = isElement && BLOCK.test(node.tagName) ? node : block
    for (const child of node.children) walk(child, inside, around)
  }
  walk(pageTree(page), page.lang, null)
  return passages.map(({ lang, text }) => ({ lang, text: text.replace(/\s+/gu, ' ').trim() }))
}

/**
 * Texts whose words are of another language of the site than the one they are said to be in: a voice of the wrong
 * language reads them (WCAG 3.1.1 and 3.1.2). Told by the commonest words of each.
 *
 * @param languages of the site's pages.
 */
export function wrongLanguages(page: SitePage, languages: readonly string[]): Fault[] {
  return passagesOf(page).flatMap(({ lang, text }) => {
    const words = text.toLowerCase().match(/(?<![\p{L}\p{N}])[\p{L}\p{M}]{2,}/gu) ?? []
    if (words.length < enough) return []
    const countIn = (one: string) => words.filter((word) => commonIn(one).has(word)).length
    const own = countIn(lang)
    const other = languages.find((one) => {
      const theirs = one === lang ? 0 : countIn(one)
      return theirs >= 3 && theirs > own * 3 && theirs >= words.length / 6
    })
    return other === undefined
      ? []
      : [
          {
            rule: 'wrong-language',
            wcag: ['3.1.1', '3.1.2'],
            rgaa: ['8.4', '8.7', '8.8'],
            node: text.slice(0, 80),
            message: `Ce texte est dit « ${lang} », ses mots sont de « ${other} » : il lui faut un attribut lang.`,
          },
        ]
  })
}
