import { createHash } from 'node:crypto'
import type { Element, Root } from 'hast'
import { toString } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'

export interface LeanPolicyOptions {
  /** The page holds the search, whose index is read by a worker, in WebAssembly. */
  readonly searches: boolean
}

/**
 * Keeps in a page's content security policy only what that page needs: the hashes of the styles and
 * programs that stand in it, and the search's leaves where there is a search.
 */
export default function rehypeLeanPolicy({ searches }: LeanPolicyOptions): (tree: Root) => void {
  return (tree) => {
    const held = new Set<string>()
    visit(tree, 'element', (node) => {
      if (node.tagName === 'style' || node.tagName === 'script') held.add(sha256(toString(node)))
    })
    visit(tree, 'element', (node) => {
      if (isPolicy(node)) node.properties['content'] = lean(String(node.properties['content']), held, searches)
    })
  }
}

export function isPolicy({ tagName, properties }: Element): boolean {
  return tagName === 'meta' && String(properties['httpEquiv']).toLowerCase() === 'content-security-policy'
}

/** What only the search asks for. */
const searching = / 'wasm-unsafe-eval'|worker-src [^;]*;/gu

function lean(policy: string, held: ReadonlySet<string>, searches: boolean): string {
  const asked = searches ? policy : policy.replace(searching, '')
  return asked.replace(/ 'sha256-([^']+)'/gu, (source, hash: string) => (held.has(hash) ? source : ''))
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('base64')
