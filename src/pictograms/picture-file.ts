import type { Drawing } from './drawing.ts'

/** Ink of the site's pages: light, dark, paper. A picture in `currentColor` follows them by itself. */
const ink = 'svg{color:#0d4645}@media(prefers-color-scheme:dark){svg{color:#a5e0d6}}@media print{svg{color:#000}}'

/** A picture as a whole SVG file: one of its own, which a reader fetches once, after the text. */
export function pictureFile({ viewBox, body }: Drawing): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="48" height="48" viewBox="${viewBox}"><style>${ink}</style>${body}</svg>`
}
