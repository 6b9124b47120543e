import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { expect, it } from 'vitest'

const src = join(import.meta.dirname, '../../src')

interface Reading {
  readonly file: string
  readonly line: number
  /** A regular expression, or the text that a string is searched for. */
  readonly pattern: string
}

const SEARCHES = new Set([
  'includes',
  'indexOf',
  'lastIndexOf',
  'startsWith',
  'endsWith',
  'split',
  'replace',
  'replaceAll',
  'match',
  'matchAll',
  'search',
])

/** Everything that a file of the source looks for in a text. */
function readingsOf(file: string): Reading[] {
  const source = ts.createSourceFile(file, readFileSync(join(src, file), 'utf8'), ts.ScriptTarget.Latest, true)
  const found: Reading[] = []
  const add = (node: ts.Node, pattern: string) =>
    found.push({ file, line: source.getLineAndCharacterOfPosition(node.getStart()).line + 1, pattern })
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) add(node, node.text)
    if (ts.isNewExpression(node) && node.expression.getText() === 'RegExp')
      add(node, node.arguments?.[0]?.getText() ?? '')
    if (
      ts.isCallExpression(node) &&
      ts.isPropertyAccessExpression(node.expression) &&
      SEARCHES.has(node.expression.name.text)
    ) {
      const [wanted] = node.arguments
      if (wanted !== undefined && ts.isStringLiteralLike(wanted)) add(node, wanted.text)
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

const all = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.ts'))
  .flatMap(readingsOf)
const filesWith = (test: (pattern: string) => boolean) =>
  [...new Set(all.filter(({ pattern }) => test(pattern)).map(({ file }) => file))].sort()

it('double braces are read in one file', () => {
  expect(filesWith((pattern) => /\{\{|\\\{\\?\{|\\\{\{2\}/.test(pattern))).toEqual(['markdown/mentions.ts'])
})

it('the address of a fiche is read in one file', () => {
  expect(filesWith((pattern) => pattern.includes('fiche:'))).toEqual(['markdown/fiche-link.ts'])
})

it('front matter is found in one file', () => {
  expect(filesWith((pattern) => /^\/?\^?(?:\\uFEFF\?)?(?:\\n)?---/.test(pattern))).toEqual(['front-matter.ts'])
})

it('the attributes of a heading are read in one file', () => {
  expect(
    filesWith((pattern) => /\{#|picto=/.test(pattern) && pattern !== '{#aide}' && !pattern.startsWith(' ')),
  ).toEqual(['markdown/heading-attributes.ts'])
})

/**
 * What is not HTML of ours: what others wrote (law, pictures), Markdown that an editor typed, what is written for
 * others.
 */
const OTHERS = new Set([
  'library/mdx/html-fault.ts',
  'library/mdx/syntax-fault.ts',
  'law/normal-text.ts',
  'pictograms/read-drawing.ts',
  'pictograms/sprite.ts',
  'checks/rules/no-html.ts',
  'falc/rules/lay-no-italic.ts',
  'falc/rules/val-logo.ts',
  'falc/text/address.ts',
  'bench/search/peers/plain-pagefind.ts',
  'news/atom.ts',
  'search/record.ts',
  'audit/floor/script-faults.ts',
  'hosts/safe-markdown.ts',
])

it('no regular expression reads HTML of ours', () => {
  const bare = (pattern: string) => pattern.replace(/\(\?<[=!]|\(\?<\w+>|\(\?>/g, '')
  expect(
    filesWith((pattern) => pattern.startsWith('/') && bare(pattern).includes('<')).filter((file) => !OTHERS.has(file)),
  ).toEqual([])
})
