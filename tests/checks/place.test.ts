import { expect, it } from 'vitest'
import { checkLibrary } from '../../src/checks/check-library.ts'
import { soundContent, soundDay } from '../../src/checks/sound-content.ts'
import { libraryFromMemory } from '../../src/library/from-memory.ts'

const body = [
  'Une phrase.',
  'Puis 3 mois.',
  '',
  '- un point',
  '  qui dure 4 mois',
  '',
  '> une citation',
  '> de 5 mois',
  '',
  '1. des **6** mois',
]

it('places a problem in its own line and column, in indented lines too', () => {
  const sources = soundContent({ text: body.join('\n') })
  const lines = (sources.get('fiches/ame/fr.md') ?? '').split('\n')
  const problems = checkLibrary(libraryFromMemory(sources, { today: soundDay }), { strict: false })
  const shown = problems
    .filter(({ rule }) => rule === 'typed-figure')
    .map(({ line, column }) => lines[line - 1]?.slice(column - 1))
  expect(shown).toEqual(['3 mois.', '4 mois', '5 mois', '6** mois'])
})
