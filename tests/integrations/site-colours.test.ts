import { expect, it } from 'vitest'
import { paletteOf } from '../../src/colours/palette.ts'
import { siteColours, withColours } from '../../src/integrations/site-colours.ts'

const palette = paletteOf({ light: { ink: '#123456' }, dark: {} })

it('a style sheet asks for colours by their use, in either scheme', () => {
  expect(withColours('2px solid site-light(ink)', palette)).toBe('2px solid #123456')
  expect(withColours('site-dark(on-cover)', palette)).toBe('#fdf8ec')
})

it('what is no colour of ours stays, to be seen', () => {
  expect(withColours('site-light(inc) var(--ink)', palette)).toBe('site-light(inc) var(--ink)')
})

it('the colours are read at each sheet: a preview may change them', () => {
  let ink = '#111111'
  const plugin = siteColours(() => ({ light: { ink }, dark: {} }))
  const declare = () => {
    const declaration = { value: 'site-light(ink)' }
    plugin.Declaration(declaration)
    return declaration.value
  }
  expect(declare()).toBe('#111111')
  ink = '#222222'
  expect(declare()).toBe('#222222')
})
