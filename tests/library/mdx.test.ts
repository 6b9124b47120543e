import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { asElements } from '../../src/library/mdx/as-elements.ts'
import type { ReadMdx } from '../../src/library/mdx/read-mdx.ts'
import { readMdx } from '../../src/library/mdx/read-mdx.ts'
import { blockNames, exampleOf, vocabulary } from '../../src/library/mdx/vocabulary.ts'
import type { Complaint } from '../../src/library/report.ts'

const head = '---\ntitle: A\nsummary: B\n---\n\n'

function read(body: string): {
  readonly mdx: ReadMdx | null
  readonly told: readonly (Complaint & { readonly at: string })[]
} {
  const told: (Complaint & { readonly at: string })[] = []
  const mdx = readMdx(
    head + body,
    ({ line, column }, complaint) => void told.push({ at: `${line - 5}:${column}`, ...complaint }),
  )
  return { mdx, told }
}

const markdownOf = (body: string) => read(body).mdx?.markdown.slice(head.length)

describe('a page becomes the Markdown of fiches, each letter in its place', () => {
  it.each([
    ['Un <Chiffre id="css.ceiling" /> mot.', 'Un {{css.ceiling             }} mot.'],
    ['<Contact id="samu-15" />', '{{contact:samu-15     }}'],
    ['**<Terme id="ald"/>**', '**{{term:ald     }}**'],
    ['<Article id="csp.L1110-3" />', '{{law:csp.L1110-3         }}'],
    ['<Lettre id="plainte" />', '{{letter:plainte     }}'],
    ['## Titre <Partie id="cout" />', '## Titre {#cout             }'],
    ['## Titre <Partie picto="argent" id="cout" />', '## Titre {#cout picto=argent               }'],
    ['<Recherche />', '             '],
    ['- <Chiffre id="a" /> et <Chiffre id="b" />', '- {{a             }} et {{b             }}'],
  ])('%s', (mdx, markdown) => {
    expect(markdownOf(mdx)).toBe(markdown)
    expect(markdown).toHaveLength(mdx.length)
  })

  it('as it is where there is no element', () => {
    const text = '## Titre\n\nSi A < B, **gras**, `<b>`, [lien](/fr/), \\<échappé>.\n\n| a | b |\n|---|---|\n| 1 | 2 |'
    expect(markdownOf(text)).toBe(text)
  })
})

describe('what the site shows of its own', () => {
  it('stands in the head of the page before the first title, else among the texts', () => {
    const { mdx } = read('<Urgences />\n\n<Recherche />\n\n## Un\n\nTexte.\n\n<Code />\n\nSuite.')
    expect(mdx?.opening.map(({ name }) => name)).toEqual(['Urgences', 'Recherche'])
    expect(mdx?.tree.children.map((node) => (node.type === 'pageBlock' ? node.name : node.type))).toEqual([
      'yaml',
      'heading',
      'paragraph',
      'Code',
      'paragraph',
    ])
  })

  it('has the place of its file', () => {
    expect(read('## Un\n\n<Code />').mdx?.tree.children.at(-1)?.position?.start).toMatchObject({ line: 8, column: 1 })
  })
})

describe('a mistake is told in French, with its remedy', () => {
  it.each([
    ['<Contacts id="x" />', '1:1', 'component-unknown', 'Vouliez-vous dire « Contact » ?'],
    ['<Zzz />', '1:1', 'component-unknown', 'Éléments permis : Partie, Chiffre'],
    ['<Contact ids="x" />', '1:1', 'component-attribute', 'Vouliez-vous dire « id » ?'],
    ['<Urgences id="x" />', '1:1', 'component-attribute', '« <Urgences /> »'],
    ['<Contact />', '1:1', 'component-attribute', '« <Contact id="…" /> »'],
    ['<Contact id="x">', '1:1', 'mdx-syntax', '« <Contact id="…" /> »'],
    ['Moins de <3 ans.', '1:10', 'mdx-syntax', 'une espace après'],
    ['Écrivez à <moi@exemple.fr>.', '1:11', 'mdx-syntax', '[texte](adresse)'],
    ['texte {{contact:samu-15}}', '1:7', 'mention-form', '« <Contact id="samu-15" /> »'],
    ['## Titre {#cout picto=argent}', '1:10', 'mention-form', '« <Partie id="cout" picto="argent" /> »'],
    ['<Contact id={x} />', '1:13', 'expression', 'id="…"'],
    ["Texte.\n\nimport x from 'y'", '3:1', 'import', 'Retirez la ligne'],
    ['- <Urgences />', '1:3', 'component-place', 'seul sur sa ligne'],
    ['Un <b>mot</b>.', '1:4', 'html', 'Markdown'],
  ])('%s', (body, at, rule, remedy) => {
    const { mdx, told } = read(body)
    expect(mdx).toBeNull()
    expect(told).toMatchObject([{ at, rule }])
    expect(told[0]?.hint).toContain(remedy)
    expect(told[0]?.message).not.toBe('')
  })

  it('each of them, up to twenty, then their number', () => {
    const { told } = read(Array.from({ length: 50 }, () => '{1}').join('\n\n'))
    expect(told).toHaveLength(21)
    expect(told.at(-1)?.message).toBe('30 autres accolades ou lignes de programme plus bas.')
  })
})

describe('limits: what costs more than a page is refused before it is parsed', () => {
  it.each([
    ['400 elements', 400, []],
    ['401', 401, ['too-many-marks']],
  ])('%s', (_, count, rules) => {
    expect(read('<Code />\n\n'.repeat(count)).told.map(({ rule }) => rule)).toEqual(rules)
  })
})

it('gives the advice of fiches in the writing of pages', () => {
  expect(asElements('Écrivez « {{contact:samu-15}} » ou « {{a.b}} », « {#cout} », « {#cout picto=argent} ».')).toBe(
    'Écrivez « <Contact id="samu-15" /> » ou « <Chiffre id="a.b" /> », « <Partie id="cout" /> », « <Partie id="cout" picto="argent" /> ».',
  )
})

it('is explained to editors, element by element, in content/README.md', () => {
  const guide = readFileSync('content/README.md', 'utf8')
  const rows = Array.from(guide.matchAll(/^\| `<([A-Z][A-Za-z]+)([^>]*)\/>` \|/gmu), ([, name = '', given = '']) => [
    name,
    Array.from(given.matchAll(/(\w+)="/gu), ([, attribute]) => attribute),
  ])
  expect(new Map(rows as [string, string[]][])).toEqual(
    new Map([...vocabulary].map(([name, { attributes }]) => [name, Object.keys(attributes)])),
  )
  expect(blockNames.map(exampleOf)).toContain('<Recherche />')
})

describe('every mistake of a page is told at once', () => {
  it('programs, unknown elements and HTML, each in its place', () => {
    const { mdx, told } = read('import x from "y"\n\n<Inconnu />\n\nUn {1 + 1} mot.\n\n<b>gras</b>\n')
    expect(mdx).toBeNull()
    expect(told.map(({ at, rule }) => [at, rule])).toEqual([
      ['1:1', 'import'],
      ['5:4', 'expression'],
      ['3:1', 'component-unknown'],
      ['7:1', 'html'],
    ])
  })

  it('an element that a program leaves broken is told for the program alone', () => {
    expect(read('<Contact id={x} />\n').told.map(({ at, rule }) => [at, rule])).toEqual([['1:13', 'expression']])
  })
})
