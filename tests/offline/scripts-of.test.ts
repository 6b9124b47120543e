import { expect, test } from 'vitest'
import { filesOf, firstScriptsOf } from '../../src/offline/scripts-of.ts'

const built: Readonly<Record<string, string>> = {
  'a.js': 'import{t as e}from"./b.js";import(`./late.js`)',
  'b.js': 'import"./c.js";import"./a.js"',
  'c.js': 'const d=["_astro/mapped.js"]',
  'late.js': '',
  'mapped.js': '',
}
const read = (name: string) => built[name] ?? ''
const page = '<link media="print" href="/_astro/p.css"><script type="module" src="/_astro/a.js"></script>'

test('what a page may ask for is followed through its scripts, once each', () => {
  expect(filesOf([page], read)).toEqual(['a.js', 'b.js', 'c.js', 'late.js', 'mapped.js', 'p.css'])
})

test('what a page begins with leaves out what comes later', () => {
  expect(firstScriptsOf([page, page], read)).toEqual(['a.js', 'b.js', 'c.js'])
})
