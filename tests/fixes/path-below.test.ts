import { join } from 'node:path'
import { expect, it } from 'vitest'
import { pathBelow } from '../../src/fixes/path-below.ts'

const roots = [
  { name: 'content', path: '/a/content' },
  { name: 'src/site/texts', path: '/b' },
]

it.each([
  ['content/fiches/ame/fr.md', join('/a/content', 'fiches/ame/fr.md')],
  ['src/site/texts/aide/fr.md', join('/b', 'aide/fr.md')],
  ['content-of-others/a.md', null],
  ['other/a.md', null],
])('%s lies in %s', (file, path) => {
  expect(pathBelow(file, roots)).toBe(path)
})
