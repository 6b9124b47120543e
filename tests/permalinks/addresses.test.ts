import { expect, test } from 'vitest'
import { isSealed, parseAddresses } from '../../src/permalinks/address-ledger.ts'
import { extendAddresses } from '../../src/permalinks/extend-addresses.ts'
import { movedPage, movedTo } from '../../src/permalinks/moved-page.ts'
import { endOf, formerAnchors, movedPages } from '../../src/permalinks/moves.ts'

const first = extendAddresses('', ['/fr/ame/', '/fr/ame/#cout'])

test('a ledger only grows, at its end, and stays sealed', () => {
  const second = extendAddresses(first, ['/fr/css/', '/fr/ame/'])
  const lines = (source: string) => source.split('\n').filter((line) => line.startsWith('  - '))
  expect(lines(second)).toEqual([...lines(first), '  - "/fr/css/"'])
  expect(isSealed(parseAddresses(second))).toBe(true)
  expect(extendAddresses(second, ['/fr/css/'])).toBe(second)
})

test.each([
  ['taken away', first.replace('  - "/fr/ame/#cout"\n', '')],
  ['changed', first.replace('#cout', '#prix')],
  ['added by hand', first.replace('seal:', '  - "/fr/css/"\nseal:')],
  ['left without its seal', first.replace(/^seal:.*$/mu, '')],
])('an address %s breaks the seal', (_, source) => {
  expect(isSealed(parseAddresses(source))).toBe(false)
})

test('a move needs no new seal', () => {
  const moved = parseAddresses(first.replace('moved: {}', 'moved:\n  "/fr/ame/#cout": "/fr/ame/#prix"'))
  expect(isSealed(moved)).toBe(true)
  expect(moved.moves).toMatchObject([{ from: '/fr/ame/#cout', to: '/fr/ame/#prix' }])
  expect(moved.strange).toEqual([])
})

const move = (from: string, to: string) => ({ from, to, line: 1 })

test('moves of moves lead to the last place; a circle leads nowhere', () => {
  expect(endOf('/a/', [move('/a/', '/b/'), move('/b/', '/c/')])).toBe('/c/')
  expect(endOf('/a/', [move('/a/', '/b/'), move('/b/', '/a/')])).toBeUndefined()
  expect(endOf('/c/', [move('/a/', '/c/')])).toBeUndefined()
  expect(movedPages([move('/a/', '/b/'), move('/b/', '/c/'), move('/c/#x', '/c/#y')])).toEqual([
    { from: '/a/', to: '/c/' },
    { from: '/b/', to: '/c/' },
  ])
})

test('a part keeps its former names, on its own page only', () => {
  const moves = [move('/a/#x', '/a/#y'), move('/a/#y', '/a/#z'), move('/b/#x', '/b/#z')]
  expect(formerAnchors('/a/', 'z', moves)).toEqual(['x', 'y'])
})

test('a page that moved says where to, below the base', () => {
  expect(movedPage('/fr/css/', '/droits/')).toContain('content="0; url=/droits/fr/css/"')
  expect(movedTo('0; url=/droits/fr/css/')).toBe('/droits/fr/css/')
})
