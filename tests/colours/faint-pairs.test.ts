import { describe, expect, it } from 'vitest'
import { contrast } from '../../src/colours/contrast.ts'
import { faintPairs } from '../../src/colours/faint-pairs.ts'
import { paletteOf, usualPalette } from '../../src/colours/palette.ts'

describe('contrast', () => {
  it('is that of WCAG, whichever colour is given first', () => {
    expect(contrast('#000000', '#ffffff')).toBe(21)
    expect(contrast('#ffffff', '#ffffff')).toBe(1)
    // Published examples of the W3C: #767676 is the lightest grey that passes AA on white, #595959 AAA.
    expect(contrast('#ffffff', '#767676')).toBeCloseTo(4.54, 2)
    expect(contrast('#595959', '#ffffff')).toBeCloseTo(7.0, 1)
  })
})

describe('faint pairs', () => {
  it('are none in the usual colours', () => {
    expect(faintPairs(usualPalette)).toEqual([])
  })

  it('name both colours, their scheme and their ratio', () => {
    const [first, ...others] = faintPairs(paletteOf({ light: { quiet: '#595f5d' }, dark: {} }))
    expect(first).toMatchObject({ scheme: 'light', front: 'quiet', back: 'paper', least: 7 })
    expect(first?.ratio).toBeCloseTo(contrast('#595f5d', '#faf5ea'), 5)
    expect(others.map(({ back }) => back)).toContain('tint')
  })

  it('a hair under seven is faint, seven is not', () => {
    const on = (quiet: string) =>
      faintPairs(
        paletteOf({
          light: { quiet, paper: '#ffffff', sheet: '#ffffff', tint: '#ffffff', notice: '#ffffff' },
          dark: {},
        }),
      )
    expect(on('#595959').filter(({ front }) => front === 'quiet')).toEqual([])
    expect(on('#5a5a5a').filter(({ front }) => front === 'quiet')).toHaveLength(4)
  })

  it('propose a colour that passes everywhere, close to the one that was chosen', () => {
    const [{ instead } = { instead: null }] = faintPairs(paletteOf({ light: { ink: '#2a8a87' }, dark: {} }))
    expect(instead).toMatch(/^#[0-9a-f]{6}$/)
    expect(faintPairs(paletteOf({ light: { ink: instead ?? '' }, dark: {} }))).toEqual([])
  })

  it('look at dark screens by themselves', () => {
    const found = faintPairs(paletteOf({ light: {}, dark: { ink: '#0d4645' } }))
    expect(new Set(found.map(({ scheme }) => scheme))).toEqual(new Set(['dark']))
    expect(contrast(found[0]?.instead ?? '#000000', usualPalette.dark.paper)).toBeGreaterThanOrEqual(7)
  })

  it('say that no colour passes when the backgrounds leave none', () => {
    const found = faintPairs(paletteOf({ light: { tint: '#777777' }, dark: {} }))
    expect(found.find(({ front, back }) => front === 'text' && back === 'tint')?.instead).toBeNull()
  })

  it('look at the words of the cover on both screens', () => {
    const found = faintPairs(paletteOf({ light: { 'on-cover': '#999999' }, dark: {} }))
    expect(found.map(({ front, scheme }) => `${scheme} ${front}`)).toEqual(
      expect.arrayContaining(['light on-cover', 'dark on-cover']),
    )
  })
})
