import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Nodes, Root } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { VFile } from 'vfile'
import { describe, expect, it, test } from 'vitest'
import { frontMatterOf } from '../../src/front-matter.ts'
import { readMdx } from '../../src/library/mdx/read-mdx.ts'
import { bareTree, inSections, parseMarkdown, readFiche } from '../../src/markdown/parse.ts'
import remarkMarks from '../../src/markdown/remark-marks.ts'
import remarkSections from '../../src/markdown/remark-sections.ts'
import { hostile } from './hostile.ts'

const repository = join(import.meta.dirname, '../..')
/** Every text of the content; pages of the site as the Markdown that they are read as. */
const written = readdirSync(join(repository, 'content'), { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.mdx?$/.test(name))
  .map((name): [string, string] => {
    const source = readFileSync(join(repository, 'content', name), 'utf8')
    return [`content/${name}`, name.endsWith('.mdx') ? (readMdx(source, () => {})?.markdown ?? '') : source]
  })
const remark = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml', 'toml']).freeze()
const remarkOurs = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkFrontmatter, ['yaml', 'toml'])
  .use(remarkMarks)
  .use(remarkSections)
  .freeze()

describe('the parser gives the tree of remark-parse, remark-gfm and remark-frontmatter, positions included', () => {
  it.each(written)('%s', (_, source) => {
    expect(bareTree(source)).toEqual(remark.parse(source))
  })

  it.each(hostile.map((source) => [JSON.stringify(source).slice(0, 60), source] as const))('%s', (_, source) => {
    expect(bareTree(source)).toEqual(remark.parse(source))
  })
})

test('our plugins are unified’s: any remark processor gives our tree, and the same messages', () => {
  for (const source of [...hostile, ...written.slice(0, 10).map(([, text]) => text)]) {
    const theirs = new VFile(source)
    const ours = new VFile(source)
    expect(remarkOurs.runSync(remark.parse(source), theirs)).toEqual(inSections(parseMarkdown(source), ours))
    expect(theirs.messages.map(String)).toEqual(ours.messages.map(String))
  }
})

const mentionsOf = (tree: Root) => {
  const found: Extract<Nodes, { type: 'mention' }>[] = []
  visit(tree, 'mention', (node) => void found.push(node))
  return found
}

describe('a mention stands exactly where it is typed', () => {
  it.each([
    ['after an accent and a picture of two units', 'é \u{1F600} {{a.b}} fin', 1, 6],
    ['after entities', '&eacute;t&eacute; &amp; {{a.b}}', 1, 25],
    ['after an escape', 'un \\* et \\_ {{a.b}}', 1, 13],
    ['on a continued line of a quote', '> un\n> deux {{a.b}}', 2, 8],
    ['on an indented line of a list', '- un\n    deux {{a.b}}', 2, 10],
    ['the second time', '{{a.b}} et {{a.b}}', 1, 12],
    ['in bold, in a cell', '| x |\n| --- |\n| **y {{a.b}}** |', 3, 7],
  ])('%s', (_, source, line, column) => {
    const last = mentionsOf(parseMarkdown(source)).at(-1)
    expect(last?.position?.start).toMatchObject({ line, column })
    expect(source.slice(last?.position?.start.offset, last?.position?.end.offset)).toBe('{{a.b}}')
  })

  it('and the words around it too', () => {
    const tree = parseMarkdown('> un &amp; {{a}} deux\n> trois')
    const texts: string[] = []
    visit(
      tree,
      'text',
      ({ position }) =>
        void texts.push('> un &amp; {{a}} deux\n> trois'.slice(position?.start.offset, position?.end.offset)),
    )
    expect(texts).toEqual(['un &amp; ', ' deux\n> trois'])
  })

  it('in every text of the site', () => {
    const misplaced = written.flatMap(([file, source]) =>
      mentionsOf(parseMarkdown(source)).flatMap(({ value, position }) =>
        source.slice(position?.start.offset, position?.end.offset) === value ? [] : [`${file}:${position?.start.line}`],
      ),
    )
    expect(misplaced).toEqual([])
  })
})

describe('links to fiches', () => {
  const links = (source: string) => {
    const found: unknown[] = []
    visit(parseMarkdown(source), 'ficheLink', ({ fiche, section }) => void found.push({ fiche, section }))
    return found
  }

  it.each([
    ['[a](fiche:css)', [{ fiche: 'css', section: null }]],
    ['[a](fiche:css#cout)', [{ fiche: 'css', section: 'cout' }]],
    ['[a](fiche:css#)', [{ fiche: 'css', section: '' }]],
    [
      '[a][b] et [c](fiche:ame)\n\n[b]: fiche:css#cout',
      [
        { fiche: 'css', section: 'cout' },
        { fiche: 'ame', section: null },
      ],
    ],
    ['[a](https://fiche:css)', []],
    ['`[a](fiche:css)`', []],
  ])('%s', (source, expected) => {
    expect(links(source)).toEqual(expected)
  })
})

describe('sections', () => {
  const sections = (source: string) =>
    readFiche(source).children.flatMap((node) => (node.type === 'section' ? [node] : []))

  it('hold their heading without its attributes, and their body', () => {
    const [one, two] = sections(
      '## Un **titre** {#un picto=aide}\n\nTexte.\n\n- point\n\n### Dessous\n\n## Deux {#deux}\n',
    )
    expect(one).toMatchObject({
      id: 'un',
      pictogram: 'aide',
      title: 'Un titre',
      position: { start: { line: 1 }, end: { line: 7 } },
    })
    expect(one?.children.map(({ type }) => type)).toEqual(['heading', 'paragraph', 'list', 'heading'])
    expect(one?.children[0].children.map((node) => ('value' in node ? node.value : node.type))).toEqual([
      'Un ',
      'strong',
    ])
    expect(two).toMatchObject({
      id: 'deux',
      pictogram: null,
      title: 'Deux',
      children: [{ type: 'heading', children: [{ value: 'Deux', position: { end: { column: 8 } } }] }],
    })
  })

  it('a heading in a quote opens none', () => {
    expect(sections('> ## Cité {#cite}')).toEqual([])
  })
})

test('front matter is found where the parser sees it', () => {
  for (const source of [...hostile, ...written.map(([, text]) => text)]) {
    // A byte order mark is taken off when a file is read.
    if (source.startsWith('\uFEFF')) continue
    const [first] = bareTree(source).children
    const matter = frontMatterOf(source)
    const fields = matter === null || matter === 'open' ? null : matter.fields.replace(/\r?\n$/, '')
    expect(fields, JSON.stringify(source.slice(0, 60))).toBe(first?.type === 'yaml' ? first.value : null)
    if (first?.type === 'yaml' && matter !== null && matter !== 'open')
      expect(matter.start).toBe(source.indexOf('\n') + 1)
  }
})
