import { expect, it } from 'vitest'
import { checkUpLines, letterLines } from '../../src/checks/data-lines.ts'
import { letterYaml, soundContent, soundDay } from '../../src/checks/sound-content.ts'
import { libraryFromMemory } from '../../src/library/from-memory.ts'
import { checkUpFiles } from '../../src/library/rules/support/sound-check-up.ts'

const intro = 'intro:\n  fr: |\n    Une question.\n\n    Deux lignes.\n  fr-falc: Une question simple.'
const files = {
  ...checkUpFiles({ words: ['intro: Une question.', intro] }),
  'letters/reclamation.yaml': letterYaml('X').replace(/body: .*/, 'body: |\n  [[nom]]\n  Monsieur,'),
}
const library = libraryFromMemory(
  new Map([
    ...soundContent(),
    ...Object.entries(files).flatMap(([path, text]) => (text === null ? [] : [[path, text] as const])),
  ]),
  { today: soundDay },
)

it('each line of a check-up stands where it is written, in each language and level', () => {
  const found = [...checkUpLines(library)].filter(({ where }) => where.startsWith('intro'))
  expect(found.map(({ line, lang, where, text }) => [line, lang, where, text])).toEqual([
    [5, 'fr', 'intro (fr)', 'Une question.'],
    [7, 'fr', 'intro (fr)', 'Deux lignes.'],
    [8, 'fr', 'intro (fr-falc)', 'Une question simple.'],
  ])
})

it('and each line of a letter', () => {
  expect([...letterLines(library)].map(({ file, line, text }) => [file, line, text])).toEqual([
    ['content/letters/reclamation.yaml', 6, '[[nom]]'],
    ['content/letters/reclamation.yaml', 7, 'Monsieur,'],
  ])
})
