import { describe, expect, it } from 'vitest'
import { fromMarkdown, fromPlainText } from '../../../src/falc/text/build.ts'

describe('lines', () => {
  it('joins a paragraph that was wrapped at a width', () => {
    const source = [
      'Quand vous êtes malade pendant longtemps, la caisse peut payer tous vos',
      'soins. Vous devez demander un papier au médecin. Le médecin envoie ce',
      'papier à la caisse. Vous recevez une réponse par la poste.',
    ].join('\n')
    const [block] = fromPlainText(source).blocks
    expect(block?.sentences.map((sentence) => sentence.wordCount)).toEqual([13, 7, 8, 7])
  })

  it('keeps one sentence per line as lines', () => {
    const text = fromMarkdown('La caisse paie vos soins.\nVous ne payez rien.\nC’est gratuit.')
    expect(text.blocks[0]?.lines.map((line) => line.sentences.length)).toEqual([1, 1, 1])
  })

  it('reads a sentence over the end of a line when the line is unfinished', () => {
    const [sentence] = fromPlainText('Vous pouvez appeler le\n09 72 72 72 72.').sentences
    expect(sentence?.lineCount).toBe(2)
    expect(sentence?.text).toBe('Vous pouvez appeler le 09 72 72 72 72.')
  })

  it('sees two sentences on one line', () => {
    const text = fromMarkdown('La caisse paie. Vous ne payez rien.')
    expect(text.blocks[0]?.lines.map((line) => line.sentences.length)).toEqual([2])
  })

  it('says that a text of one run has no lines to judge', () => {
    expect(fromPlainText('Il vient. Il part. Il revient. Il repart. Il dort.').hasLines).toBe(false)
    expect(fromPlainText('Il vient.\nIl part.\nIl revient.\nIl repart.\nIl dort.').hasLines).toBe(true)
  })
})
