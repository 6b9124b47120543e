import type { Element, Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { EXIT, visit } from 'unist-util-visit'
import rehypeLeanPolicy, { isPolicy } from './rehype-lean-policy.ts'

/**
 * The page without what its policy allows for things which are not in it; every other byte stays. Astro names every
 * style and script of the site in every page: some 600 bytes that no compression can shrink.
 *
 * Its head alone is read, twenty times faster than the whole: styles and programs written in a page
 * stand there, and the others are files.
 */
export function withLeanPolicy(html: string): string {
  const end = html.indexOf('<body')
  const head = fromHtml(end === -1 ? html : html.slice(0, end))
  const policy = policyOf(head)
  const start = policy?.position?.start.offset
  if (policy === undefined || start === undefined) return html
  const written = String(policy.properties['content'])
  rehypeLeanPolicy({ searches: html.includes('data-search') })(head)
  const at = html.indexOf(written, start)
  return at === -1 ? html : html.slice(0, at) + String(policy.properties['content']) + html.slice(at + written.length)
}

function policyOf(head: Root): Element | undefined {
  let policy: Element | undefined
  visit(head, 'element', (node) => {
    if (!isPolicy(node)) return undefined
    policy = node
    return EXIT
  })
  return policy
}
