import { describe, expect, it } from 'vitest'
import { readSpeech } from '../../../src/audit/screen-reader/read-speech.ts'

const line = (text: string) => `${JSON.stringify(text)}\n`

describe('what Orca says is read out of what it writes down', () => {
  it('in order, without its signs of work', () => {
    expect(
      readSpeech(
        `.\n.\n${line("SPEECH OUTPUT: 'Chercher lien.'{'established': False}")}.\n${line("SPEECH OUTPUT: 'Aide lien.'{'established': False}")}`,
      ),
    ).toEqual(['Chercher lien.', 'Aide lien.'])
  })

  it.each([
    ['no voice', "SPEECH OUTPUT: 'Français.'", 'Français.'],
    ['a voice by name', "SPEECH OUTPUT: 'Français.' voice=uppercase{'established': False}", 'Français.'],
    ['a voice with a language', "SPEECH OUTPUT: 'Français.'{'family': {'lang': 'fr'}}", 'Français.'],
    ['a time before it', "17:30:01.1 - SPEECH OUTPUT: 'Français.'{}", 'Français.'],
    ['apostrophes', "SPEECH OUTPUT: 'l'eau d'ici'{}", "l'eau d'ici"],
    ['braces', "SPEECH OUTPUT: 'un {mot} ici'{}", 'un {mot} ici'],
    ['two lines and no-break spaces', "SPEECH OUTPUT: ' 8\u00a0€\npar mois\u202f! '{}", '8 € par mois !'],
  ])('whatever stands around the words: %s', (_, written, said) => {
    expect(readSpeech(line(written))).toEqual([said])
  })

  it('without silences, nor a line that is still being written', () => {
    expect(readSpeech(`${line("SPEECH OUTPUT: ' '{}")}"SPEECH OUTPUT: 'Cher`)).toEqual([])
  })
})
