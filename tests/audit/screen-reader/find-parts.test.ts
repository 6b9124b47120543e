import { expect, it } from 'vitest'
import { missingPackages, packages, programs } from '../../../src/audit/screen-reader/find-parts.ts'

it('nothing is missing where each program is there', () => {
  expect(missingPackages(() => true)).toEqual([])
})

it('what is missing is told by the name of its Debian package', () => {
  expect(missingPackages((program) => !['orca', 'Xvfb'].includes(program))).toEqual(['orca', 'xvfb'])
  expect(missingPackages(() => false)).toEqual(programs.map(([, name]) => name))
})

it('what is to install holds every program', () => {
  expect(packages).toEqual(expect.arrayContaining(programs.map(([, name]) => name)))
})
