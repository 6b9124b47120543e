import { describe, expect, it } from 'vitest'
import { checkLibrary } from '../../src/checks/check-library.ts'
import type { ContentRule, Example } from '../../src/checks/rule.ts'
import { contentRules } from '../../src/checks/rules.ts'
import { soundContent, soundDay, twinInParts } from '../../src/checks/sound-content.ts'
import { libraryFromMemory } from '../../src/library/from-memory.ts'

const main = 'content/fiches/ame/fr.falc.md'
const part = 'content/fiches/ame/fr.falc/suite.md'

function found(example: Example, rule: ContentRule) {
  const library = libraryFromMemory(soundContent(example), { today: soundDay })
  const own = { ...library, problems: [] }
  return checkLibrary(own, { strict: false, rules: [rule] }).filter(({ file }) => file === main || file === part)
}

const texts = contentRules.flatMap((rule) =>
  rule.bad.flatMap(({ text, files }) => (text === undefined ? [] : [[rule.id, text, rule, files ?? {}] as const])),
)

it('no content rule finds anything in a sound twin on two pages', () => {
  const library = libraryFromMemory(soundContent({ files: twinInParts() }), { today: soundDay })
  expect(checkLibrary(library, { strict: false })).toEqual([])
})

describe('what a rule finds in a section, it finds in the file of the part that holds it', () => {
  it.each(texts)('%s: %s', (_, text, rule, files) => {
    const onOnePage = found({ file: 'fr.falc.md', text, files }, rule)
    const inPart = found({ files: { ...files, ...twinInParts({ parts: { suite: { quoi: text } } }) } }, rule)
    // On one page the section begins at line 15, in the part at line 6.
    const bySection = (problems: typeof onOnePage, start: number) =>
      problems.map(({ file, line, column, message }) => ({
        file,
        line: line - start,
        column,
        message: message.replace(/\(ligne \d+\)/, ''),
      }))
    const told = bySection(onOnePage, 15).filter(({ line }) => line >= 0)
    expect(bySection(inPart, 6).filter((each) => each.file === part)).toEqual(
      told.map((each) => ({ ...each, file: part })),
    )
    expect(inPart.filter(({ file }) => file === main)).toEqual(onOnePage.filter(({ line }) => line < 15))
  })
})

const heads: readonly (readonly [string, Record<string, string>])[] = [
  ['typed-figure', { title: 'Les 8 jours' }],
  ['typed-figure', { summary: 'Vous avez 3 mois.' }],
  ['falc-claim', { title: 'La suite en FALC' }],
  ['draft-unfinished', { title: '"✎ À écrire : le titre"' }],
]

describe('what a rule finds in the title or summary of a part, it finds in its file', () => {
  it.each(heads)('%s: %j', (id, head) => {
    const library = libraryFromMemory(soundContent({ files: twinInParts({ parts: { suite: { head } } }) }), {
      today: soundDay,
    })
    const line = 'summary' in head ? 3 : 2
    expect(checkLibrary(library, { strict: false }).map((each) => [each.rule, each.file, each.line])).toEqual([
      [id, part, line],
    ])
  })
})

it('a picture is missed on the page that has none', () => {
  const twin = twinInParts()
  const files = {
    ...twin,
    'fiches/ame/fr.falc/suite.md': (twin['fiches/ame/fr.falc/suite.md'] ?? '').replace(' picto=argent', ''),
  }
  const library = libraryFromMemory(soundContent({ files }), { today: soundDay })
  expect(checkLibrary(library, { strict: false }).map(({ rule, file, line }) => [rule, file, line])).toEqual([
    ['pictogram-missing', part, 6],
  ])
})

it('a text behind the French is reported on the page whose section is behind', () => {
  const french = (soundContent().get('fiches/ame/fr.md') ?? '').replace(
    'Voici ce que vous recevez.',
    'Voici autre chose.',
  )
  const library = libraryFromMemory(
    soundContent({ files: { ...twinInParts(), 'fiches/ame/fr.md': french, 'fiches/ame/en.md': null } }),
    { today: soundDay },
  )
  const told = checkLibrary(library, { strict: false }).filter(({ rule }) => rule === 'text-behind')
  expect(
    told.map(({ file, line, message }) => [file, line, message.includes('quoi'), message.includes('essentiel')]),
  ).toEqual([[part, 1, true, false]])
})

it('a figure allowed in a file is allowed in that page alone', () => {
  const allowed = (file: string) => ({
    'typed-figures.yaml': `- {file: ${file}, section: quoi, text: 3 mois, reason: Nom}\n`,
  })
  const files = twinInParts({ parts: { suite: { quoi: 'La loi de 3 mois.' } } })
  const rules = (file: string) =>
    checkLibrary(libraryFromMemory(soundContent({ files: { ...files, ...allowed(file) } }), { today: soundDay }), {
      strict: false,
    }).map(({ rule }) => rule)
  expect(rules('fiches/ame/fr.falc/suite.md')).toEqual([])
  expect(rules('fiches/ame/*')).toEqual([])
  expect(rules('fiches/ame/fr.falc.md')).toEqual(['typed-figure', 'typed-figure-stale'])
})
