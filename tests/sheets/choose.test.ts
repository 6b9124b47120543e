import { toString } from 'mdast-util-to-string'
import { describe, expect, it } from 'vitest'
import { sheetsOf } from '../../src/sheets/sheet-of.ts'
import type { Texts } from './sheet-library.ts'
import { sheetFiche, sheetLibrary, textOf } from './sheet-library.ts'

const steps = '1. Prenez le papier.\n2. Signez le papier.\n3. Gardez une copie.'
const texts: Texts = {
  essentiel: 'Une carte.',
  comment: `${steps}\n\nSauf le dimanche.`,
  papiers: 'Préparez :\n\n- une photo\n- une lettre',
  delais: 'La réponse vient vite.',
}
const long = Array.from({ length: 30 }, (_, index) => `- ${'un papier de la mairie avec la date '.repeat(4)}${index}`)
const sheetOf = (
  files: Readonly<Record<string, string>>,
  key: 'fr/standard' | 'fr/falc' | 'en/standard' = 'fr/standard',
) => {
  const library = sheetLibrary(files)
  const { sides, left } = sheetsOf(library)(textOf(library, key))
  const parts = sides.flatMap((side, index) =>
    side.map(({ section, nodes, more, continued }) => ({
      side: index + 1,
      id: section.id,
      blocks: nodes.map((node) => toString(node)),
      more,
      continued,
    })),
  )
  return { parts, left, ids: parts.map(({ id }) => id) }
}

describe('what goes on a sheet when its editor says nothing', () => {
  it('is the steps, the papers and the deadlines, in this order, whole when there is room', () => {
    const { parts, left } = sheetOf({ 'fr.md': sheetFiche(texts) })
    expect(parts.map(({ id, more }) => [id, more])).toEqual([
      ['comment', false],
      ['papiers', false],
      ['delais', false],
    ])
    expect(parts[0]?.blocks.at(-1)).toBe('Sauf le dimanche.')
    expect(left).toEqual([])
  })

  it('keeps what announces a list with it', () => {
    const rest = `${'Une phrase qui prend de la place sur le papier. '.repeat(160)}`
    const { parts } = sheetOf({ 'fr.md': sheetFiche({ ...texts, papiers: `${texts['papiers']}\n\n${rest}` }) })
    const papers = parts.find(({ id }) => id === 'papiers')
    expect(papers?.blocks[0]).toBe('Préparez :')
    expect(papers?.blocks[1]).toContain('une lettre')
  })

  it('says that a part goes on when what follows finds no room', () => {
    const rest = 'Une phrase qui prend de la place sur le papier. '.repeat(160)
    const { parts } = sheetOf({ 'fr.md': sheetFiche({ ...texts, papiers: `${texts['papiers']}\n\n${rest}` }) })
    expect(parts.map(({ id, more }) => [id, more])).toEqual([
      ['comment', false],
      ['papiers', true],
      ['delais', false],
    ])
  })

  it('gives up the deadlines, then the papers, never the steps, and says which', () => {
    const { ids, left } = sheetOf({ 'fr.md': sheetFiche({ ...texts, papiers: long.join('\n') }) })
    expect(ids).toEqual(['comment'])
    expect(left).toEqual(['papiers', 'delais'])
  })

  it('has nothing to say of a text without such parts', () => {
    expect(sheetOf({ 'fr.md': sheetFiche({ essentiel: 'Une carte.' }) })).toMatchObject({ parts: [], left: [] })
  })

  it('starts with the steps, whatever else would fit before them', () => {
    const many = Array.from({ length: 28 }, (_, index) => `${index + 1}. Faites ceci.`).join('\n')
    const { parts } = sheetOf({ 'fr.md': sheetFiche({ qui: 'Vous. '.repeat(300), ...texts, comment: many }) })
    expect(parts.find(({ id }) => id === 'comment')).toMatchObject({ side: 1, continued: false })
  })
})

describe('what its editor says', () => {
  it('stands in its order, and nothing else', () => {
    const sheet = '{delais: tout, essentiel: tout, papiers: non}'
    expect(sheetOf({ 'fr.md': sheetFiche(texts, { sheet }) }).ids).toEqual(['delais', 'essentiel'])
  })

  it('counts blocks, titles left out', () => {
    const papiers = `### Un titre\n\nUn.\n\n### Un autre\n\nDeux.\n\nTrois.`
    const of = (taken: string) =>
      sheetOf({ 'fr.md': sheetFiche({ ...texts, papiers }, { sheet: `{papiers: ${taken}}` }) }).parts[0]
    expect(of('1')).toMatchObject({ blocks: ['Un titre', 'Un.'], more: true })
    expect(of('2-3')).toMatchObject({ blocks: ['Un autre', 'Deux.', 'Trois.'], more: true })
    expect(of('3')).toMatchObject({ more: false })
  })

  it('holds for translations, which have the blocks of the French, not for simplified texts', () => {
    const files = {
      'fr.md': sheetFiche(texts, { sheet: '{delais: tout}' }),
      'en.md': sheetFiche(texts, { lang: 'en' }),
      'fr.falc.md': sheetFiche(texts, { falc: true }),
    }
    expect(sheetOf(files, 'en/standard').ids).toEqual(['delais'])
    expect(sheetOf(files, 'fr/falc').ids).toEqual(['comment', 'papiers', 'delais'])
  })
})
