import { describe, expect, it } from 'vitest'
import { lawFiles, soundContent, soundDay } from '../../src/checks/sound-content.ts'
import { keepLastGood } from '../../src/integrations/preview/last-good.ts'
import { shownAt } from '../../src/integrations/preview/shown-files.ts'
import { libraryFromMemory } from '../../src/library/from-memory.ts'

const sound = new Map([
  ...soundContent(),
  ...Object.entries(lawFiles),
  ['pages/aide/fr.mdx', '---\ntitle: Aide\nsummary: Aide.\n---\n\n## Aide <Partie id="aide" />\n\nTexte.\n'],
])
const read = (changes: Readonly<Record<string, string | null>> = {}) => {
  const files = new Map(sound)
  for (const [path, source] of Object.entries(changes)) source === null ? files.delete(path) : files.set(path, source)
  return libraryFromMemory(files, { today: soundDay })
}
const former = read()
const after = (changes: Readonly<Record<string, string | null>>) => {
  const gone = new Set(Object.keys(changes).filter((path) => changes[path] === null))
  const files = [...new Set([...sound.keys(), ...Object.keys(changes)])].filter((path) => !gone.has(path))
  return keepLastGood(read(changes), former, new Set(files.map((path) => `${former.root}/${path}`)))
}
const french = sound.get('fiches/ame/fr.md') ?? ''

describe('what can’t be read at this moment is shown as it was', () => {
  it('a translation', () => {
    const { fiches } = after({ 'fiches/ame/en.md': '---\ntitle: "A\n---\n' })
    expect(fiches.get('ame')?.versions.get('en/standard')).toBe(former.fiches.get('ame')?.versions.get('en/standard'))
  })

  it.each([
    ['a mistake in its fields', french.replace('status: published', 'status: publishd')],
    ['no front matter', 'Rien.'],
    ['nothing', ''],
  ])('the French, and what follows it, with %s', (_, source) => {
    const { fiches } = after({ 'fiches/ame/fr.md': source })
    expect([...(fiches.get('ame')?.versions.keys() ?? [])].sort()).toEqual(['en/standard', 'fr/falc', 'fr/standard'])
    expect(fiches.get('ame')?.versions.get('fr/standard')?.title).toBe('La carte')
  })

  it.each([
    ['facts/ame.yaml', '- id: ame.duration\n  value: [', 'facts', 'ame.duration'],
    ['contacts.yaml', '- {id: sante-info-droits, phone: 01}', 'contacts', 'sante-info-droits'],
    ['glossary/ald.yaml', 'fr: {', 'terms', 'ald'],
    ['letters/reclamation.yaml', 'fiche: ame\n', 'letters', 'reclamation'],
    ['law/csp.yaml', '- num: L1110-3\n  title: [', 'law', 'csp.L1110-3'],
    ['pictograms.yaml', '- {concept: argent}', 'pictograms', 'argent'],
  ] as const)('an entry of %s', (path, source, room, id) => {
    expect(read({ [path]: source })[room].has(id)).toBe(false)
    expect(after({ [path]: source })[room].get(id)).toBe(former[room].get(id))
  })

  it('whom the readers can call', () => {
    expect(after({ 'contacts.yaml': '- [' }).site.helpline?.id).toBe('sante-info-droits')
    expect(after({ 'site.yaml': 'helpline: [' }).site.helpline?.id).toBe('sante-info-droits')
  })
})

describe('but what was taken away is gone', () => {
  it('a text, a fiche, an entry, the help line', () => {
    expect(after({ 'fiches/ame/en.md': null }).fiches.get('ame')?.versions.has('en/standard')).toBe(false)
    expect(
      after({ 'fiches/ame/fr.md': null, 'fiches/ame/en.md': null, 'fiches/ame/fr.falc.md': null }).fiches.has('ame'),
    ).toBe(false)
    expect(after({ 'facts/ame.yaml': '' }).facts.has('ame.duration')).toBe(false)
    expect(after({ 'glossary/ald.yaml': null }).terms.has('ald')).toBe(false)
    expect(after({ 'pages/aide/fr.mdx': null }).pages.has('aide/fr/standard')).toBe(false)
    expect(after({ 'site.yaml': 'name: Exemple\nhelpline: null' }).site.helpline).toBeNull()
  })
})

it.each([
  ['/fr/ame/', ['content/fiches/ame/fr.md']],
  ['/fr/falc/ame/', ['content/fiches/ame/fr.falc.md']],
  ['/en/ame/', ['content/fiches/ame/en.md']],
  ['/fr/aide/', ['content/pages/aide/fr.mdx']],
  ['/en/aide/', ['content/pages/aide/fr.mdx']],
  ['/fr/glossaire/', ['content/glossary/ald.yaml']],
  ['/fr/themes/couverture/', []],
  ['/', []],
])('%s shows %j', (path, files) => {
  expect([...shownAt(path, former).files]).toEqual(files)
})
