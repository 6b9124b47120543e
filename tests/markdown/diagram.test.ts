/** Drawings of facts: what is read of them, and what they become on a page and in plain text. */
import type { Root } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import type { FactEntry } from '../../src/facts/fact.ts'
import { factOnDay } from '../../src/facts/on-day.ts'
import type { RenderContext } from '../../src/markdown/context.ts'
import type { DiagramNode } from '../../src/markdown/diagram/diagram-node.ts'
import { parseMarkdown, withMarks } from '../../src/markdown/parse.ts'
import { sectionText } from '../../src/markdown/plain-text.ts'
import { renderPage } from '../../src/markdown/render.ts'
import { normalText } from '../../src/translations/normal-text.ts'
import { entry } from '../facts/entry.ts'
import { contextFor } from './context.ts'

const block = (kind: string, ...rows: readonly string[]) =>
  [`::: schema ${kind} "Qui paie ?" {#qui-paie}`, ...rows.map((row) => `- ${row}`), ':::'].join('\n')
const share = block(
  'partage',
  'carte | Le prix | total {{price}}',
  'aide | La mutuelle | reste',
  'personne | Vous | {{part}}',
)
const delays = block('delais', 'lettre | La lettre arrive.', '{{delay}} | pour écrire', 'juge | Allez au tribunal.')
const bars = block(
  'barres',
  'Seul | gratuit {{part}} | payant {{price}}',
  'En couple | gratuit {{price}} | payant {{whole}}',
)
const ceilings = block(
  'plafonds',
  'carte | Gratuit | jusqu’à {{part}}',
  'aide | Payant | jusqu’à {{price}}',
  'non | Rien',
)

const fact = (id: string, value: number, more: Partial<FactEntry> = {}): [string, FactEntry] => [
  id,
  entry({ id, value, unit: 'EUR', checked: { on: '2025-05-01', by: 'Ada' }, ...more }),
]
const sums = new Map([
  fact('price', 30),
  fact('part', 2),
  fact('whole', 60),
  fact('cents', 2.5),
  fact('delay', 2, { unit: 'months' }),
  fact('old', 10, { validTo: '2025-03-31' }),
  fact('ending', 10, { validTo: '2025-12-31' }),
])

function contextIn(lang = 'fr', today = '2025-06-01'): RenderContext {
  return {
    ...contextFor({ lang, today }),
    fact: (id) => {
      const found = sums.get(id)
      return found === undefined ? null : factOnDay([found], today)
    },
  }
}

const read = (markdown: string) => parseMarkdown(markdown).children
const shown = (markdown: string, lang = 'fr') => {
  const page = renderPage([{ nodes: read(markdown) }], contextIn(lang))
  return { ...page.texts[0], body: page.texts[0]?.body ?? '' }
}
const words = (html: string) =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

describe('a block of Markdown', () => {
  const only = (markdown: string): DiagramNode => {
    const found = read(markdown).filter((node) => node.type === 'diagram')
    expect(found).toHaveLength(1)
    return found[0] as DiagramNode
  }

  it('is a node of the tree, whose rows have a picture and cells, each in its place', () => {
    expect(only(`Avant.\n\n${share}\n\nAprès.`)).toMatchObject({
      kind: 'partage',
      id: 'qui-paie',
      title: 'Qui paie ?',
      closed: true,
      position: { start: { line: 3, column: 1 } },
      children: [
        { picture: 'carte', children: [{ role: 'words' }, { role: 'total', children: [{ id: 'price' }] }] },
        { picture: 'aide', children: [{ role: 'words', children: [{ value: 'La mutuelle' }] }, { role: 'rest' }] },
        {
          picture: 'personne',
          children: [{ position: { start: { line: 6, column: 14 } } }, { children: [{ id: 'part' }] }],
        },
      ],
    })
  })

  it('may have blank lines around its list', () => {
    expect(only(share.replace('\n- carte', '\n\n- carte').replace('\n:::', '\n\n:::'))).toMatchObject({ closed: true })
    expect(only(share.replace('\n:::', ''))).toMatchObject({ closed: false })
  })

  it('is the same whatever parser read the Markdown', () => {
    const other = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter)
    for (const markdown of [share, delays, bars, ceilings, ceilings.replace('\n:::', '\n\n:::')])
      expect(withMarks(other.parse(markdown) as Root, markdown)).toEqual(parseMarkdown(markdown))
  })

  it('leaves all other colons alone', () => {
    const text = 'De 9:00 à 10:30 (prix :appel local)\n:::'
    expect(normalText(read(text))).toContain(':::')
    expect(read(text).map(({ type }) => type)).toEqual(['paragraph'])
  })
})

describe('in the words of a section', () => {
  it('a translator has its title, its words and its facts to follow; pictures and ids are no words', () => {
    const same = share.replace('aide |', 'non |').replace('#qui-paie', '#autre')
    expect(normalText(read(same))).toBe(normalText(read(share)))
    for (const [from, to] of [
      ['Qui paie', 'Qui payait'],
      ['La mutuelle', 'Une mutuelle'],
      ['{{part}}', '{{cents}}'],
      ['| reste', '| {{cents}}'],
    ] as const)
      expect(normalText(read(share.replace(from, to)))).not.toBe(normalText(read(share)))
  })

  it('plain text says each line, what is left worked out', () => {
    const text = (markdown: string) =>
      sectionText({ nodes: read(markdown) }, contextIn()).replace(/[\u00a0\u202f]/g, ' ')
    expect(text(share)).toBe('Qui paie ?\nLe prix : 30 €\nLa mutuelle : 28 €\nVous : 2 €')
    expect(text(delays)).toBe('Qui paie ?\nLa lettre arrive.\n2 mois pour écrire\nAllez au tribunal.')
  })
})

describe('on a page', () => {
  it.each([
    [share, ['carte', 'aide', 'personne'], 'Qui paie ? Une pièce : 1 €. Le prix 30 € La mutuelle 28 € Vous 2 €'],
    [delays, ['lettre', 'juge'], 'Qui paie ? La lettre arrive. 2 mois pour écrire Allez au tribunal.'],
    [bars, [], 'Qui paie ? Seul gratuit 2 € payant 30 € En couple gratuit 30 € payant 60 €'],
    // The highest ceiling is drawn, and read, first.
    [ceilings, ['non', 'aide', 'carte'], 'Qui paie ? Rien jusqu’à 30 € Payant jusqu’à 2 € Gratuit'],
  ])('it is a figure with a list, read in the order in which it is seen', (markdown, pictures, said) => {
    const { body } = shown(markdown)
    expect(body).toMatch(/^<figure id="qui-paie" class="schema"/)
    expect(words(body).replace(/[\u00a0\u202f]/g, ' ')).toBe(said)
    expect(Array.from(body.matchAll(/\/pictos\/([a-z]+)\.svg"[^>]* alt=""/g), ([, name]) => name)).toEqual(pictures)
    // What is drawn is never heard, never styled by an attribute, and says nothing more.
    for (const [svg] of body.matchAll(/<svg[^>]*>/g)) expect(svg).toContain('aria-hidden="true"')
    expect(body).not.toMatch(/ style=|<text/)
  })

  it('lengths begin at zero and are to one scale', () => {
    const rects = Array.from(
      shown(bars).body.matchAll(/<rect(?: x="([\d.]+)%")? width="([\d.]+)%"/g),
      ([, x, width]) => [x ?? '0', width],
    )
    expect(rects).toEqual([
      ['0', '3.3'],
      ['3.3', '46.7'],
      ['0', '50'],
      ['50', '50'],
    ])
  })

  it('a coin is one euro while they can be counted; a length otherwise', () => {
    expect(Array.from(shown(share).body.matchAll(/d="M5 5h(\d+)\./g), ([, length]) => length)).toEqual([
      '290',
      '290',
      '270',
      '10',
    ])
    const uncounted = [share.replace('{{price}}', '{{whole}}'), share.replace('{{part}}', '{{cents}}')]
    for (const { body } of uncounted.map((markdown) => shown(markdown))) {
      expect(body).not.toContain('coins')
      expect(body.match(/class="bar"/g)).toHaveLength(3)
      expect(body).not.toContain('Une pièce')
    }
  })

  it('a delay has as many sheets as months, none when they can’t be counted', () => {
    expect(shown(delays).body.match(/m15|m-15/g)).toHaveLength(2)
    expect(shown(delays.replace('{{delay}}', '{{price}}')).body).not.toContain('sheets')
  })

  it('its facts have their sources, with those of the section', () => {
    const { sources } = renderPage([{ nodes: read(share) }], contextIn())
    expect(sources).toContain('30')
  })

  it('has no link to the explanation of a word: it is seen at a glance', () => {
    expect(shown(share.replace('La mutuelle', 'Le recours')).body).not.toContain('<a')
  })

  it('in Arabic its words are Arabic, French names apart', () => {
    const { body } = shown(delays.replace('Allez au tribunal.', 'المحكمة (tribunal judiciaire)'), 'ar')
    expect(body).toContain('<bdi lang="fr">tribunal judiciaire</bdi>')
    expect(body).toContain('شهران')
  })

  it('a figure that has ended marks the whole, once, with who knows, and hatches it', () => {
    const { body } = shown(bars.replace('{{part}}', '{{old}}'))
    expect(body.match(/Anciens chiffres, valables jusqu’au 31\u00a0mars 2025|Anciens chiffres/g)).toHaveLength(1)
    expect(body).toContain('class="schema former"')
    expect(body).toContain('tel:+33153624030')
    expect(body).not.toContain('ancien chiffre')
    expect(body).not.toMatch(/<rect [^>]*fill="currentColor"/)
    // The section has no second warning for it.
    expect(body).not.toContain('notice-expired')
  })

  it('carries its first end for the reader’s clock, once', () => {
    const { body } = shown(bars.replace('{{part}}', '{{ending}}'))
    expect(body.match(/data-valid-to="2025-12-31"/g)).toHaveLength(1)
    expect(body).toMatch(/^<figure[^>]*data-valid-to/)
  })

  it('ends with what gives it, where the page says so', () => {
    const { texts } = renderPage([{ nodes: read(share) }], contextIn(), {
      gives: (id) => ({
        type: 'element',
        tagName: 'p',
        properties: {},
        children: [{ type: 'text', value: `code de ${id}` }],
      }),
    })
    expect(texts[0]?.body).toMatch(/<p>code de qui-paie<\/p><\/figure>$/)
  })
})
