import { describe, expect, it } from 'vitest'
import { soundContent, soundDay, twinInParts } from '../../src/checks/sound-content.ts'
import { libraryFromMemory } from '../../src/library/from-memory.ts'
import type { VersionKey } from '../../src/library/lang.ts'
import { ficheAddress, textAddress } from '../../src/site/addresses.ts'
import { addressOfSection, sectionPages } from '../../src/site/fiche/section-pages.ts'

const library = libraryFromMemory(soundContent({ files: twinInParts({ parts: { suite: {} } }) }), { today: soundDay })
const version = (key: VersionKey, from = library) => {
  const found = from.fiches.get('ame')?.versions.get(key)
  if (found === undefined) throw new Error(`no ${key}`)
  return found
}

describe('the address of a text', () => {
  it('is that of the page on which the section stands', () => {
    expect(textAddress(version('fr/falc'), 'quoi')).toBe('/fr/falc/ame/suite/#quoi')
    expect(textAddress(version('fr/falc'), 'essentiel')).toBe('/fr/falc/ame/#essentiel')
    expect(textAddress(version('fr/standard'), 'quoi')).toBe('/fr/ame/#quoi')
    expect(textAddress(version('fr/falc'))).toBe('/fr/falc/ame/')
  })

  it('is that of its main page for a section that it has not', () => {
    expect(textAddress(version('fr/falc'), 'cout')).toBe('/fr/falc/ame/')
  })

  it('may be that of one of its other pages', () => {
    expect(ficheAddress('fr', 'falc', 'ame', undefined, 'suite')).toBe('/fr/falc/ame/suite/')
    expect(ficheAddress('fr', 'falc', 'ame', 'quoi', null)).toBe('/fr/falc/ame/#quoi')
  })
})

describe('a switch that keeps the section one is reading', () => {
  const twin = version('fr/falc')
  const omitting = libraryFromMemory(
    soundContent({ files: twinInParts({ head: { omitted: '{quoi: x}' }, parts: {} }) }),
    { today: soundDay },
  )

  it('leads to the page that has it', () => {
    expect(sectionPages(twin)).toBe('suite:quoi')
    expect(addressOfSection('/fr/falc/ame/', sectionPages(twin), 'quoi')).toBe('/fr/falc/ame/suite/#quoi')
    expect(addressOfSection('/fr/falc/ame/', sectionPages(twin), 'essentiel')).toBe('/fr/falc/ame/#essentiel')
  })

  it('leads to the top of the text that leaves it out', () => {
    const pages = sectionPages(version('fr/falc', omitting))
    expect(addressOfSection('/fr/falc/ame/', pages, 'quoi')).toBe('/fr/falc/ame/')
    expect(addressOfSection('/fr/falc/ame/', pages, 'essentiel')).toBe('/fr/falc/ame/#essentiel')
  })

  it('needs no table for a text on one page', () => {
    expect(sectionPages(version('fr/standard'))).toBeUndefined()
    expect(addressOfSection('/en/ame/', undefined, 'quoi')).toBe('/en/ame/#quoi')
  })

  it('takes the place of the section that the link led to at first', () => {
    expect(addressOfSection('/fr/ame/#quoi', undefined, 'essentiel')).toBe('/fr/ame/#essentiel')
  })
})
