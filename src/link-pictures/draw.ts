import { Resvg } from '@resvg/resvg-js'
import type { Drawing } from '../pictograms/drawing.ts'
import { plainMark } from '../pictograms/site-mark.ts'
import type { LinkPicture } from './link-picture.ts'
import { pictureSize } from './link-picture.ts'
import { setText } from './set-text.ts'

const { width, height } = pictureSize
/** Pixels: the band of a code, a pictogram, its ground, the mark beside the name, the space from an edge. */
const [band, picto, ground, small, edge] = [160, 210, 270, 52, 64] as const

/** A picture of a link as a PNG file of 1200 × 630 pixels: the same bytes for the same words. */
export function drawPicture(picture: LinkPicture): Uint8Array {
  return new Resvg(svgOf(picture), { font: { loadSystemFonts: false } }).render().asPng()
}

/** The picture as SVG: grounds, the site's mark, a pictogram; the texts over them. */
export function svgOf(picture: LinkPicture): string {
  const { dir, code, colours } = picture
  const fromStart = (size: number) => (dir === 'rtl' ? width - edge - size : edge)
  const x = dir === 'rtl' ? edge : width - edge - ground
  const y = (height - (code === null ? 0 : band) - ground) / 2
  const inner = (ground - picto) / 2
  const pictogram = picture.drawing ?? picture.mark ?? plainMark(colours.tint)
  const mark = picture.mark ?? plainMark(colours.cover)
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">` +
    `<rect width="${width}" height="${height}" fill="${colours.cover}"/>` +
    (code === null ? '' : `<rect y="${height - band}" width="${width}" height="${band}" fill="${colours.paper}"/>`) +
    `<rect x="${x}" y="${y}" width="${ground}" height="${ground}" rx="28" fill="${colours.tint}"/>` +
    placed(pictogram, { x: x + inner, y: y + inner, size: picto, colour: colours.ink }) +
    placed(mark, { x: fromStart(small), y: 42, size: small, colour: colours['on-cover'] }) +
    `${setText(picture)}</svg>`
  )
}

interface Place {
  readonly x: number
  readonly y: number
  readonly size: number
  readonly colour: string
}

function placed({ viewBox, body }: Drawing, { x, y, size, colour }: Place): string {
  // A drawing that names no paint is filled too.
  return `<svg x="${x}" y="${y}" width="${size}" height="${size}" viewBox="${viewBox}" color="${colour}" fill="${colour}">${body}</svg>`
}
