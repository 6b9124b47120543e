import { describe, expect, it } from 'vitest'
import { readMdx } from '../../src/library/mdx/read-mdx.ts'
import { piecesOf } from '../../src/site/blocks/pieces.ts'

const piecesIn = (body: string) => {
  const mdx = readMdx(`---\ntitle: A\nsummary: B\n---\n\n## Un\n\n${body}\n`, () => undefined)
  const nodes = mdx?.tree.children.filter(({ type }) => type !== 'yaml' && type !== 'heading') ?? []
  return piecesOf({ nodes }).map((piece) =>
    piece.kind === 'block' ? piece.name : `${piece.nodes.length}${piece.alone ? ' alone' : ''}`,
  )
}

describe('a section of a page is cut at its blocks', () => {
  it.each([
    ['Un.\n\nDeux.', ['2']],
    ['Un.\n\n<Code />\n\nDeux.\n\n- trois', ['1', 'Code', '2']],
    ['<Code />\n\n<Urgences />', ['Code', 'Urgences']],
    ['[lien](/fr/)', ['1 alone']],
    ['Un.\n\n[lien](/fr/)\n\nDeux.', ['1', '1 alone', '1']],
    ['Lisez [ceci](/fr/).', ['1']],
  ])('%j', (body, pieces) => {
    expect(piecesIn(body)).toEqual(pieces)
  })
})
