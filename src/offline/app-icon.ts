import type { Palette } from '../colours/palette.ts'
import { paletteOf } from '../colours/palette.ts'
import type { Library } from '../library/model.ts'
import { drawingOf } from '../pictograms/drawing-of.ts'
import { siteFold, sitePage, siteTick } from '../pictograms/site-mark.ts'

/** A picture of the site for a home screen. */
export interface AppIcon {
  /** Below the site's folder. */
  readonly file: string
  /** Pixels. */
  readonly side: number
  /** Share of the side that the drawing takes. */
  readonly share: number
  readonly purpose: 'any' | 'maskable'
}

/** A phone may cut a maskable icon to a circle of 80 % of its side (W3C, Web Application Manifest, 2.3). */
const insideCircle = 0.54

export const appIcons: readonly AppIcon[] = [
  { file: 'icone-192.png', side: 192, share: 0.7, purpose: 'any' },
  { file: 'icone-512.png', side: 512, share: 0.7, purpose: 'any' },
  { file: 'icone-512-ronde.png', side: 512, share: insideCircle, purpose: 'maskable' },
]

/** iOS asks for this address of any site. */
export const touchIcon: AppIcon = { file: 'apple-touch-icon.png', side: 180, share: 0.66, purpose: 'any' }

/** The site's own picture on its own colour, as SVG. */
export function appIcon({ site, pictograms, drawings }: Library, share: number): string {
  const palette = paletteOf(site.colours)
  const named = site.logo === null ? undefined : pictograms.get(site.logo)
  const chosen = named && drawingOf(named.icon, drawings)
  const { viewBox, body } = chosen ?? { viewBox: '0 0 48 48', body: usual(palette) }
  const side = 100 * share
  const start = (100 - side) / 2
  const { cover, 'on-cover': ink } = palette.light
  const inked = body.replaceAll('currentColor', ink)
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100"><path fill="${cover}" d="M0 0h100v100H0z"/>` +
    `<svg x="${start}" y="${start}" width="${side}" height="${side}" viewBox="${viewBox}" fill="${ink}">${inked}</svg></svg>`
  )
}

function usual({ light, dark }: Palette): string {
  return (
    `<path fill="${light['on-cover']}" d="${sitePage}"/><path fill="${dark.accent}" d="${siteFold}"/>` +
    `<path fill="none" stroke="${light.cover}" stroke-width="5" d="${siteTick}"/>`
  )
}
