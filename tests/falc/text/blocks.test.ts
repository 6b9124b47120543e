import { describe, expect, it } from 'vitest'
import { fromMarkdown, fromPlainText } from '../../../src/falc/text/build.ts'

const fiche = `---
title: "Un titre: avec deux points"
---

## Pour qui ? {#qui picto=personne}

Vous devez donner :

- une **carte** d'identité
  - une photo
- l'[attestation](fiche:css#cout)

> Appelez {{contact:aide}}.

| Prix | Âge |
|------|-----|
| {{css.price}} | 18 ans |
`

describe('Markdown', () => {
  const text = fromMarkdown(fiche, (target, id) =>
    target === 'fact' && id === 'css.price' ? '8 euros par mois' : null,
  )

  it('leaves the front matter and the attributes of titles out', () => {
    expect(text.sentences[0]?.text).toBe('Pour qui ?')
    expect(text.sections[0]).toMatchObject({ id: 'qui', heading: { depth: 2, pictogram: 'personne' } })
  })

  it('gives each sentence its role', () => {
    expect(text.sentences.map((sentence) => sentence.role)).toEqual([
      'heading',
      'lead-in',
      'item',
      'item',
      'item',
      'text',
      'cell',
      'cell',
      'cell',
      'cell',
    ])
  })

  it('ties a list to the sentence that opens it', () => {
    expect(text.lists.map((list) => [list.depth, list.items.length, list.leadIn?.text])).toEqual([
      [1, 2, 'Vous devez donner :'],
      [2, 1, undefined],
    ])
  })

  it('counts the words of the value that a fact shows, and one word when it is unknown', () => {
    expect(text.sentences.find((sentence) => sentence.text === '8 euros par mois')?.wordCount).toBe(4)
    expect(fromMarkdown('{{css.price}}').wordCount).toBe(1)
  })

  it('reads links as their text and quotes as quoted', () => {
    expect(text.sentences.some((sentence) => sentence.text === "l'attestation")).toBe(true)
    expect(text.blocks.filter((block) => block.quoted)).toHaveLength(1)
  })

  it('sees the rows and columns of a table', () => {
    expect(text.tables.map((table) => [table.rows, table.columns])).toEqual([[2, 2]])
  })
})

describe('plain text', () => {
  it.each([
    '- une carte\n- une photo',
    '• une carte\n• une photo',
    '1. une carte\n2. une photo',
    'une carte\nune photo',
  ])('reads « %s » after a colon as a list', (items) => {
    const text = fromPlainText(`Donnez :\n${items}`)
    expect(text.lists.map((list) => list.items.length)).toEqual([2])
    expect(text.lists[0]?.leadIn?.text).toBe('Donnez :')
  })

  it('takes a short line without a full stop for a title', () => {
    const text = fromPlainText('Qui paie ?\nLa caisse paie vos soins.\n\nVotre carte\nVous avez une carte.')
    expect(text.blocks.map((block) => block.kind)).toEqual(['heading', 'paragraph', 'heading', 'paragraph'])
  })

  it('is not a title when the line goes on below', () => {
    expect(fromPlainText('Vous pouvez demander\nune aide à la caisse.').blocks.map((block) => block.kind)).toEqual([
      'paragraph',
    ])
  })
})
