import { expect, it } from 'vitest'
import { soundContent, soundDay } from '../../src/checks/sound-content.ts'
import { libraryFromMemory } from '../../src/library/from-memory.ts'
import { textsWritten } from '../../src/status/texts-written.ts'

const countsOf = (changes: Readonly<Record<string, string | null>> = {}) => {
  const files = new Map(soundContent())
  for (const [path, source] of Object.entries(changes)) source === null ? files.delete(path) : files.set(path, source)
  return textsWritten(libraryFromMemory(files, { today: soundDay })).map(({ lang, level, written, behind, unread }) => [
    lang,
    level,
    written,
    behind,
    unread,
  ])
}
const french = soundContent().get('fiches/ame/fr.md') ?? ''

it('counts the texts of each language and level, the French following nothing', () => {
  expect(countsOf()).toEqual([
    ['fr', 'standard', 2, 0, null],
    ['fr', 'falc', 2, 0, 2],
    ['en', 'standard', 2, 0, 2],
  ])
})

it('counts a text that is behind once, whatever the number of its parts', () => {
  expect(countsOf({ 'fiches/ame/fr.md': french.replace(/\n$/u, '\nUne phrase de plus.\n') })).toEqual([
    ['fr', 'standard', 2, 0, null],
    ['fr', 'falc', 2, 1, 2],
    ['en', 'standard', 2, 1, 2],
  ])
})

it('counts neither a draft nor a text that does not exist', () => {
  const draft = french.replace('status: published', 'status: draft')
  expect(countsOf({ 'fiches/ame/fr.md': draft, 'fiches/css/en.md': null })).toEqual([
    ['fr', 'standard', 1, 0, null],
    ['fr', 'falc', 1, 0, 1],
  ])
})
