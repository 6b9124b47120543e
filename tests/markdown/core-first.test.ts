import type { Nodes } from 'mdast'
import { describe, expect, it } from 'vitest'
import { coreFirst } from '../../src/markdown/core-first.ts'
import { parseMarkdown } from '../../src/markdown/parse.ts'
import { renderPage } from '../../src/markdown/render.ts'
import { contextFor } from './context.ts'

const isDeadline = (node: Nodes) => node.type === 'mention' && node.id === 'css.appeal'
const shown = (markdown: string) =>
  renderPage([{ nodes: coreFirst(parseMarkdown(markdown).children, isDeadline) }], contextFor({ level: 'falc' }))
    .texts.map(({ body }) => body)
    .join('')
const folds = (markdown: string) =>
  Array.from(shown(markdown).matchAll(/<details[^>]*><summary>(.*?)<\/summary>/gu), ([, summary]) => summary)
const long = 'Un.\nDeux.\nTrois.'
const steps = (count: number, last = '') =>
  Array.from({ length: count }, (_, at) => `${at + 1}. Étape. {picto=loi}${at === count - 1 ? last : ''}`).join('\n')

describe('what stands under a heading', () => {
  it('is folded, its heading telling what is in it', () => {
    expect(folds(`Avant.\n\n### Votre famille\n\n${long}`)).toEqual(['<h3>Votre famille</h3>'])
  })

  it.each([
    ['is so short that a fold would take its place', 'Un.\nDeux.'],
    ['says a deadline', `${long}\n{{css.appeal}}`],
    ['says a deadline deep inside', `${long}\n\n- a\n  - **b {{css.appeal}}**`],
  ])('is shown when it %s', (_, body) => {
    expect(folds(`Avant.\n\n### Votre famille\n\n${body}`)).toEqual([])
  })

  it('is shown when the heading says a deadline', () => {
    expect(folds(`### Plus de {{css.appeal}}\n\n${long}`)).toEqual([])
  })
})

describe('after six pictured lines', () => {
  it('the rest of the list is folded, and says how many lines; steps keep their numbers', () => {
    expect(folds(steps(6))).toEqual([])
    expect(folds(steps(8))).toEqual(['Lire la suite\u00A0(2)'])
    expect(shown(steps(8))).toMatch(/<ol start="7">\s*<li class="pictured" data-n="7">/)
  })

  it('nothing of a list is folded when what would be says a deadline', () => {
    expect(folds(steps(8, '\n   {{css.appeal}}'))).toEqual([])
  })

  it('they are counted over the whole part', () => {
    expect(folds(`${steps(4)}\n\nEt :\n\n${steps(4).replaceAll(/\d\./gu, '-')}`)).toEqual(['Lire la suite\u00A0(2)'])
  })
})

it('nothing of the text is lost, in its order', () => {
  const markdown = `Avant.\n\n${steps(8)}\n\n### Titre\n\n${long}\n\n### Fin\n\nUn.`
  const words = (page: string) => page.replace(/<summary>Lire[^<]*<\/summary>|<[^>]*>|\s+/gu, '')
  const whole = renderPage([{ nodes: parseMarkdown(markdown).children }], contextFor({ level: 'falc' }))
  expect(words(shown(markdown))).toBe(words(whole.texts[0]?.body ?? ''))
})
