import { expect, it } from 'vitest'
import { usualPalette } from '../../src/colours/palette.ts'
import { drawPicture, svgOf } from '../../src/link-pictures/draw.ts'
import type { LinkPicture } from '../../src/link-pictures/link-picture.ts'
import { canBeDrawn } from '../../src/link-pictures/link-picture.ts'

const picture: LinkPicture = {
  lang: 'fr',
  dir: 'ltr',
  siteName: 'Droits clairs',
  title: 'On refuse de me soigner',
  levelName: null,
  code: '10 09 05',
  codeWord: 'Code',
  drawing: { viewBox: '0 0 48 48', body: '<path d="M9 3h21v42H9z"/>' },
  mark: null,
  colours: usualPalette.light,
}
const arabic: LinkPicture = { ...picture, lang: 'ar', dir: 'rtl', title: 'رفض علاجي (AME)', codeWord: 'الرمز' }

it('is a PNG of 1200 × 630 pixels, light enough for a messenger', () => {
  const bytes = drawPicture({ ...picture, title: 'Une couverture santé pour tous. '.repeat(4), levelName: 'Simple' })
  const view = new DataView(bytes.buffer, bytes.byteOffset)
  expect(Buffer.from(bytes.subarray(1, 4)).toString()).toBe('PNG')
  expect([view.getUint32(16), view.getUint32(20)]).toEqual([1200, 630])
  expect(bytes.length).toBeLessThan(80_000)
})

it('the same words give the same bytes; another code, others', () => {
  const first = Buffer.from(drawPicture(arabic))
  expect(first.equals(drawPicture(arabic))).toBe(true)
  expect(first.equals(drawPicture({ ...arabic, code: '10 09 30' }))).toBe(false)
})

it('is in the colours of the site, and fills a drawing that names no paint', () => {
  const svg = svgOf({ ...picture, colours: { ...usualPalette.light, cover: '#2b1470', ink: '#3a1d8f' } })
  expect(svg).toContain('fill="#2b1470"')
  expect(svg).toContain('fill="#3a1d8f"><path d="M9 3h21v42H9z"/>')
  expect(svg).not.toContain(usualPalette.light.cover)
})

it('stands the other way round in a language written from the right', () => {
  const ground = (svg: string) => Number(/<rect x="(\d+)"/u.exec(svg)?.[1])
  expect(ground(svgOf(picture))).toBeGreaterThan(600)
  expect(ground(svgOf(arabic))).toBeLessThan(600)
})

it('without a code it has no band; without a pictogram, the mark of the site in its place', () => {
  const bare = svgOf({ ...picture, code: null, drawing: null, mark: { viewBox: '0 0 9 9', body: '<circle r="9"/>' } })
  expect(bare).not.toContain(`fill="${usualPalette.light.paper}"`)
  expect(bare.split('<circle r="9"/>')).toHaveLength(3)
})

it('a text whose letters the fonts lack is not drawn with holes', () => {
  expect(canBeDrawn(picture)).toBe(true)
  expect(canBeDrawn(arabic)).toBe(true)
  expect(canBeDrawn({ ...picture, title: 'Медичні права' })).toBe(false)
  expect(canBeDrawn({ ...picture, siteName: '权利' })).toBe(false)
})
