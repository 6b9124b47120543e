/** A drawing of facts is known by its id wherever a section is: codes, links, the facts that a text uses. */
import { describe, expect, it } from 'vitest'
import { checkLibrary } from '../../src/checks/check-library.ts'
import { ledgerYaml, soundContent, soundDay, soundTargets } from '../../src/checks/sound-content.ts'
import { diagramText } from '../../src/checks/sound-diagram.ts'
import { missingTargets } from '../../src/codes/targets.ts'
import { fromMarkdown } from '../../src/falc/text/build.ts'
import { codedParts } from '../../src/library/coded-parts.ts'
import { libraryFromMemory } from '../../src/library/from-memory.ts'
import { byCode } from '../../src/search/by-code.ts'
import { makeNames } from '../../src/search/make-names.ts'
import { textAddress } from '../../src/site/addresses.ts'

const codes = ledgerYaml([...soundTargets, 'ame#essai'])
const library = libraryFromMemory(
  soundContent({
    text: `${diagramText({})}\n\n[Le schéma](#essai), [ici](fiche:ame#essai).`,
    files: { 'codes.yaml': codes },
  }),
  { today: soundDay },
)
const version = library.fiches.get('ame')?.versions.get('fr/standard')
if (version === undefined) throw new Error('No text.')

describe('a drawing in a text', () => {
  it('has a code after those of the sections, and lets links lead to it', () => {
    expect(missingTargets([codedParts(version)], new Map())).toEqual(['ame', 'ame#essentiel', 'ame#quoi', 'ame#essai'])
    expect(missingTargets([codedParts(version)], library.codes)).toEqual([])
    const told = checkLibrary(library, { strict: false }).map(({ rule }) => rule)
    expect(told).not.toContain('link-broken')
    expect(told).not.toContain('code-target-gone')
    expect(textAddress(version, 'essai')).toBe('/fr/ame/#essai')
    expect(textAddress(version, 'absent')).toBe('/fr/ame/')
  })

  it('uses its facts', () => {
    expect(version.sections.find(({ id }) => id === 'quoi')?.uses.facts).toEqual(['ame.duration'])
  })

  it('is opened by its code in the search', () => {
    const code = library.codes.get('ame#essai') ?? ''
    expect(byCode(makeNames(library, 'fr', true), code)?.section).toMatchObject({ id: 'essai', title: 'Le titre' })
  })

  it('is read by the easy-to-read check as a title and a list, its facts in their places', () => {
    const text = fromMarkdown(diagramText({}))
    expect(text.blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'item', 'item', 'item'])
    expect(text.words.map(({ text: word }) => word)).toEqual(['Le', 'titre', 'Gratuit', 'Payant'])
  })
})
