import type { Palette } from '../colours/palette.ts'
import type { Drawing } from './drawing.ts'

/** Ink of the site's pages: light, dark, paper. A picture in `currentColor` follows them by itself. */
const ink = ({ light, dark }: Palette) =>
  `svg{color:${light.ink}}@media(prefers-color-scheme:dark){svg{color:${dark.ink}}}@media print{svg{color:#000}}`

/** A picture as a whole SVG file: one of its own, which a reader fetches once, after the text. */
export function pictureFile({ viewBox, body }: Drawing, palette: Palette): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="48" height="48" viewBox="${viewBox}"><style>${ink(palette)}</style>${body}</svg>`
}
