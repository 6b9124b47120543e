import { expect, it } from 'vitest'
import { checkLibrary } from '../../src/checks/check-library.ts'
import { fiche, soundContent, soundDay } from '../../src/checks/sound-content.ts'
import { libraryFromMemory } from '../../src/library/from-memory.ts'
import { extendAddresses } from '../../src/permalinks/extend-addresses.ts'

const published = ['/fr/ame/', '/fr/ame/#quoi', '/en/ame/', '/fr/css/']

function told(changes: Readonly<Record<string, string>>): string[] {
  const files = new Map([
    ...soundContent(),
    ['addresses.yaml', extendAddresses('', published)],
    ...Object.entries(changes),
  ])
  return checkLibrary(libraryFromMemory(files, { today: soundDay }), { strict: false })
    .filter(({ severity }) => severity === 'error')
    .map(({ file, rule }) => `${file} ${rule}`)
}

it('the addresses of a text whose file has a mistake wait for it: the mistake alone is told', () => {
  const broken = fiche({ lang: 'fr', head: { theme: null } })
  const all = told({ 'fiches/ame/fr.md': broken })
  expect(all.filter((one) => one.startsWith('content/fiches/ame/fr.md'))).not.toEqual([])
  expect(all.filter((one) => one.endsWith('address-gone'))).toEqual([])
})

it('the address of a section that a sound text has lost is told', () => {
  expect(told({ 'fiches/ame/fr.md': fiche({ lang: 'fr', sections: ['essentiel'] }) })).toContain(
    'content/addresses.yaml address-gone',
  )
})
