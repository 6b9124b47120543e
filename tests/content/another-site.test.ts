import { join } from 'node:path'
import { expect, it } from 'vitest'
import { checkLibrary } from '../../src/checks/check-library.ts'
import { easyToReadProblems } from '../../src/checks/easy-to-read.ts'
import { readLibrary } from '../../src/library/read.ts'

it('another organisation’s content passes the check as a release would', async () => {
  const library = await readLibrary(join(import.meta.dirname, '../another-site'), { today: '2026-11-28' })
  const problems = checkLibrary(library, { strict: true, others: easyToReadProblems(library, { strict: true }) })
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
  expect([library.fiches.size, library.themes.length, library.checkUps.size, library.letters.size]).toEqual([
    3, 2, 1, 1,
  ])
})
