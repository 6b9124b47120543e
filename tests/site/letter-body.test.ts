import { describe, expect, it } from 'vitest'
import { letterParagraphs } from '../../src/site/letter-body.ts'

describe('the body of a letter', () => {
  it('is cut into paragraphs, lines, words and blanks', () => {
    expect(letterParagraphs('[[nom]]\n[[adresse]]\n\nObjet : ma demande')).toEqual([
      [[{ kind: 'blank', field: 'nom', after: '' }], [{ kind: 'blank', field: 'adresse', after: '' }]],
      [[{ kind: 'words', text: 'Objet\u00a0: ma demande' }]],
    ])
  })

  it('keeps the words around a blank', () => {
    expect(letterParagraphs('Je soussigné [[nom]], né le [[naissance]].')[0]?.[0]).toEqual([
      { kind: 'words', text: 'Je soussigné ' },
      { kind: 'blank', field: 'nom', after: ',' },
      { kind: 'words', text: ' né le ' },
      { kind: 'blank', field: 'naissance', after: '.' },
    ])
  })

  it('keeps with a blank all the punctuation that follows it, and no letter', () => {
    expect(letterParagraphs('(le [[jour]]) : à [[ville]]bis')[0]?.[0]).toEqual([
      { kind: 'words', text: '(le ' },
      { kind: 'blank', field: 'jour', after: ')\u00a0:' },
      { kind: 'words', text: ' à ' },
      { kind: 'blank', field: 'ville', after: '' },
      { kind: 'words', text: 'bis' },
    ])
  })
})
