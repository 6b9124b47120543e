import { delimiter } from 'node:path'
import { expect, it } from 'vitest'
import { missingPackages, packages, programs } from '../../../src/audit/screen-reader/find-parts.ts'

const path = ['/a', '/b'].join(delimiter)

it('nothing is missing where each program is in some folder of the PATH', () => {
  expect(missingPackages(path, (file) => !file.includes('a/'))).toEqual([])
  expect(missingPackages(path, () => true)).toEqual([])
})

it('what is missing is told by the name of its Debian package', () => {
  expect(missingPackages(path, (file) => !/orca$|Xvfb$/u.test(file))).toEqual(['orca', 'xvfb'])
  expect(missingPackages('', () => false)).toEqual(programs.map(([, name]) => name))
})

it('what is to install holds every program', () => {
  expect(packages).toEqual(expect.arrayContaining(programs.map(([, name]) => name)))
})
