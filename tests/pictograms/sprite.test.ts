import { expect, it } from 'vitest'
import { spriteOf } from '../../src/pictograms/sprite.ts'

const clipped = (d: string) => ({
  viewBox: '0 0 24 24',
  body: `<clipPath id="a"><path d="${d}"/></clipPath><path clip-path="url(#a)" fill="currentColor" d="M0 0h24v24z"/>`,
})

it('a picture is a symbol named by its concept, with the measures of its drawing', () => {
  const file = spriteOf(new Map([['carte', { viewBox: '0 0 24 24', body: '<path d="M0 0h24v24z"/>' }]])).file()
  expect(file).toMatch(
    /^<svg xmlns="[^"]*"><symbol id="carte" viewBox="0 0 24 24"><path d="[^"]*"\/><\/symbol><\/svg>$/,
  )
})

it('two drawings may name their parts alike', () => {
  const file = spriteOf(
    new Map([
      ['un', clipped('M0 0h9v9z')],
      ['deux', clipped('M3 3h9v9z')],
    ]),
  ).file()
  const ids = Array.from(file.matchAll(/<clipPath id="([^"]*)"/gu), ([, id]) => id)
  expect(new Set(ids).size).toBe(2)
  for (const id of ids) expect(file).toContain(`url(#${id})`)
})

it('its address changes with the pictures, and a concept without one has none', () => {
  const one = spriteOf(new Map([['carte', clipped('M0 0h9v9z')]]))
  const other = spriteOf(new Map([['carte', clipped('M0 0h9v8z')]]))
  expect(one.address('carte')).toMatch(/^\/p\.svg\?[0-9a-f]{6}#carte$/)
  expect(other.address('carte')).not.toBe(one.address('carte'))
  expect(one.address('loi')).toBeNull()
})
