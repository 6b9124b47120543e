import { expect, it } from 'vitest'
import { checkLibrary } from '../../src/checks/check-library.ts'
import { errorsOf, rulesThatStop } from '../../src/checks/errors-only.ts'
import { contentRules } from '../../src/checks/rules.ts'
import { soundContent, soundDay } from '../../src/checks/sound-content.ts'
import { libraryFromMemory } from '../../src/library/from-memory.ts'

const library = (files: Readonly<Record<string, string | null>>) =>
  libraryFromMemory(new Map(soundContent({ files })), { today: soundDay })

it('rules that only advise are not asked, unless a release refuses what they say', () => {
  const ids = (strict: boolean) => rulesThatStop(strict).map(({ id }) => id)
  expect(ids(false)).not.toContain('word-not-approved')
  expect(ids(false).length).toBeLessThan(contentRules.length)
  expect(ids(true).length).toBeGreaterThan(ids(false).length)
})

it.each([
  ['nothing', {}],
  ['a contact that is missing', { 'contacts.yaml': null }],
  ['a theme that is missing', { 'themes.yaml': '[]\n' }],
])('the errors of a build are those of the whole check: %s', (_what, files) => {
  const read = library(files)
  for (const strict of [false, true]) {
    const whole = checkLibrary(read, { strict }).filter(({ severity }) => severity === 'error')
    expect(errorsOf(read, { strict })).toEqual(whole)
  }
})
