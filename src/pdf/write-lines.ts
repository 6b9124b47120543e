import type { Element, ElementContent } from 'hast'
import { paperText } from './paper-text.ts'
import { quoted } from './quote.ts'
import { isOf, isSilent, stringOf } from './tree.ts'

/** Words in a line as one expression of Typst. @param ids where links may lead within the document. */
export function writeLine(nodes: readonly ElementContent[], ids: ReadonlySet<string>): string {
  // White space is one space, and none at the beginning.
  let afterSpace = true
  const write = (node: ElementContent): string[] => {
    if (node.type === 'text') {
      const value = paperText(node.value).replace(/[ \t\r\n]+/g, ' ')
      const shown = afterSpace ? value.replace(/^ /, '') : value
      if (shown === '') return []
      afterSpace = shown.endsWith(' ')
      return [quoted(shown)]
    }
    if (node.type !== 'element' || isSilent(node)) return []
    if (node.tagName === 'br') {
      afterSpace = true
      return ['linebreak()']
    }
    const written = inLanguage(node, wrap(node, all(node.children), ids))
    if (!isOf(node, 'line')) return written
    afterSpace = true
    return [...written, 'linebreak()']
  }
  const all = (children: readonly ElementContent[]): string[] => children.flatMap(write)
  const written = all(nodes)
  while (written.at(-1) === 'linebreak()') written.pop()
  return joined(written)
}

/** Expressions one after the other as one. */
export function joined(expressions: readonly string[]): string {
  if (expressions.length === 0) return '[]'
  return expressions.length === 1 ? (expressions[0] ?? '[]') : `{${expressions.join(';')}}`
}

function wrap(node: Element, inside: readonly string[], ids: ReadonlySet<string>): string[] {
  if (isOf(node, 'page-of')) return [`page-of(${quoted(stringOf(node, 'data-of') ?? '')})`]
  if (inside.length === 0) return []
  const body = joined(inside)
  // A hard word is explained at the end, as the outline says: thirty links a page would only weigh.
  const target = node.tagName === 'a' && !isOf(node, 'term') ? targetOf(node, ids) : null
  if (target !== null) return [`link(${target},${body})`]
  if (node.tagName === 'strong' || node.tagName === 'b') return [`strong(${marksOf(node, body)})`]
  if (node.tagName === 'em' || node.tagName === 'i') return [`emph(${body})`]
  if (node.tagName === 'sup') return [`super(${body})`]
  return [isOf(node, 'joined') || isOf(node, 'digits') ? marksOf(node, body) : body]
}

/** What no line end may cut; digits to be said are larger. */
function marksOf(node: Element, body: string): string {
  if (isOf(node, 'large')) return `large(${body})`
  return isOf(node, 'joined') || isOf(node, 'digits') ? `box(${body})` : body
}

function targetOf(node: Element, ids: ReadonlySet<string>): string | null {
  const href = stringOf(node, 'href')
  if (href === null) return null
  if (href.startsWith('#')) return ids.has(href.slice(1)) ? `label(${quoted(href.slice(1))})` : null
  return /^(?:https?|tel|sms|mailto):/iu.test(href) ? quoted(href) : null
}

function inLanguage(node: Element, written: readonly string[]): string[] {
  const lang = stringOf(node, 'lang')
  return lang === null || written.length === 0 ? [...written] : [`text(lang:${quoted(lang)},${joined(written)})`]
}
