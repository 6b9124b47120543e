import { Resvg } from '@resvg/resvg-js'
import { expect, test } from 'vitest'
import { readLibrary } from '../../src/library/read.ts'
import { appIcon, appIcons } from '../../src/offline/app-icon.ts'

const read = (folder: string) => readLibrary(folder, { today: '2026-11-28' })

/** Colour of a point, `#rrggbb`. @param x share of the side. */
function colourAt(svg: string, x: number, y: number): string {
  const { pixels, width } = new Resvg(svg, { fitTo: { mode: 'width', value: 100 } }).render()
  const at = 4 * (Math.round(y * 99) * width + Math.round(x * 99))
  return `#${Buffer.from(pixels.subarray(at, at + 3)).toString('hex')}`
}

test('each site has its own picture, on its own colour', async () => {
  const [ours, another] = [await read('content'), await read('tests/another-site')]
  const icons = [ours, another].map((library) => appIcon(library, 0.7))
  expect(icons[0]).not.toBe(icons[1])
  expect(colourAt(icons[0] ?? '', 0, 0)).toBe(ours.site.colours.light.cover)
  expect(colourAt(icons[1] ?? '', 0, 0)).toBe(another.site.colours.light.cover)
  // A house, in the site's ink.
  expect(colourAt(icons[1] ?? '', 0.4, 0.5)).toBe(another.site.colours.light['on-cover'])
})

test('what a phone may cut off a round picture is only its ground', async () => {
  const library = await read('content')
  const round = appIcons.find(({ purpose }) => purpose === 'maskable')
  const svg = appIcon(library, round?.share ?? 1)
  const ground = colourAt(svg, 0, 0)
  // Every drawing stands in its square: the corners of that square are the farthest points.
  const farthest = ((round?.share ?? 1) / 2) * Math.SQRT2
  expect(farthest).toBeLessThanOrEqual(0.4)
  expect(colourAt(svg, 0.5 - 0.41, 0.5)).toBe(ground)
  expect(colourAt(svg, 0.5, 0.5 + 0.41)).toBe(ground)
})
