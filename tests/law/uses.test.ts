import { describe, expect, it } from 'vitest'
import { usesInWords, usesOfLaw } from '../../src/law-watch/uses.ts'
import { checkUpFiles } from '../../src/library/rules/support/sound-check-up.ts'
import { lawLibrary } from './law-library.ts'

const library = lawLibrary()
const uses = usesOfLaw(library)
const of = (id: string) =>
  (uses.get(id) ?? []).map(({ kind, file, name }) => `${kind} ${file.replace('content/', '')} ${name}`)

describe('what rests on an article', () => {
  it('is the sections that say so in the front matter or name it, once each, and the letters', () => {
    expect(of('csp.L1110-3')).toEqual(['section fiches/ame/fr.md quoi', 'letter letters/reclamation.yaml reclamation'])
    expect(of('css.L861-1')).toEqual(['section fiches/ame/fr.md quoi'])
  })
  it('is every fact that it sets, and the sections that show one', () => {
    expect(of('css.D861-1')).toEqual([
      'section fiches/ame/fr.md quoi',
      'section fiches/css/fr.md essentiel',
      'fact facts/ame.yaml ame.duration',
      'fact facts/ame.yaml spare',
    ])
  })
  it('is a twin or a translation only where it cites what the French does not', () => {
    expect(of('css.R861-2')).toEqual(['section fiches/ame/fr.falc.md quoi'])
  })
  it('is a check-up whose cases were worked out from it', () => {
    const judged = usesOfLaw(lawLibrary(checkUpFiles())).get('css.L861-1')
    expect(judged?.map(({ kind, file, name }) => `${kind} ${file} ${name}`)).toContain(
      'check-up content/check-ups/essai.yaml essai',
    )
  })
  it('is nothing for an article that serves nowhere', () => {
    expect(of('csp.L1110-9')).toEqual([])
  })
  it('is told in French, fiche by fiche', () => {
    expect(usesInWords(uses.get('css.D861-1') ?? [])).toBe(
      'ame (quoi) ; css (essentiel) ; fait ame.duration ; fait spare',
    )
  })
})
