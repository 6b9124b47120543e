import { describe, expect, it } from 'vitest'
import type { VersionKey } from '../../src/library/lang.ts'
import { lawOfText } from '../../src/reading/law-of-fiche.ts'
import { plainTexts } from '../../src/reading/plain-texts.ts'
import { spaces } from '../markdown/context.ts'
import { lawLibrary } from './law-library.ts'

const library = lawLibrary()
const fiche = library.fiches.get('ame')

function textOf(key: VersionKey): string | null {
  const version = fiche?.versions.get(key)
  const section = version?.sections.find(({ id }) => id === 'textes')
  return version && section ? spaces(plainTexts(library)(section, version)) : null
}

describe('the articles of a fiche', () => {
  it('are those of its front matter, mentions and figures, in the order of the codes', () => {
    const french = fiche?.versions.get('fr/standard')
    expect(fiche && french && lawOfText(fiche, french, library)).toEqual(['css.L861-1', 'css.D861-1', 'csp.L1110-3'])
  })
  it('are the same for a twin, with what it cites itself', () => {
    const falc = fiche?.versions.get('fr/falc')
    expect(fiche && falc && lawOfText(fiche, falc, library)).toEqual([
      'css.L861-1',
      'css.R861-2',
      'css.D861-1',
      'csp.L1110-3',
    ])
  })
  it('end the section « textes », below what the editor wrote, in every language', () => {
    expect(textOf('fr/standard')?.split('\n')).toEqual([
      'Voici le texte. La suite.',
      'Code de la sécurité sociale',
      'L861-1 (4 mars 2022), D861-1 (4 mars 2022)',
      'Code de la santé publique',
      'L1110-3 (4 mars 2022)',
      'Articles lus dans une copie du 6 décembre 2023 : vérifiez la version du jour sur Légifrance.',
    ])
    expect(textOf('en/standard')).toContain('L861-1 (4 March 2022), D861-1 (4 March 2022)')
  })
  it('are nowhere else, nor in a twin without that section', () => {
    expect(textOf('fr/falc')).toBe(null)
    const french = fiche?.versions.get('fr/standard')
    const [first] = french?.sections ?? []
    expect(first && french && plainTexts(library)(first, french)).toBe('Voici le texte. La suite.')
  })
})
