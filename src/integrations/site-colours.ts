import type { NamedColours, Palette } from '../colours/palette.ts'
import { colourNames, paletteOf } from '../colours/palette.ts'

/** What a style sheet asks for by its use: `site-light(ink)`, `site-dark(ink)`. */
const asked = new RegExp(`\\bsite-(light|dark)\\((${colourNames.join('|')})\\)`, 'g')

/**
 * A value of a style sheet with the colours of a palette.
 * @example withColours('2px solid site-light(edge)', palette)
 */
export function withColours(value: string, palette: Palette): string {
  return value.replace(asked, (_, scheme: keyof Palette, name: (typeof colourNames)[number]) => palette[scheme][name])
}

/** One declaration of a style sheet, as PostCSS gives it. */
interface Declaration {
  value: string
}

/**
 * PostCSS plugin: puts the site's colours in its style sheets, once their parts are joined.
 *
 * @param named read at each sheet: a preview's colours change while it runs.
 */
export function siteColours(named: () => NamedColours) {
  return {
    postcssPlugin: 'site-colours',
    Declaration(declaration: Declaration) {
      if (declaration.value.includes('site-')) declaration.value = withColours(declaration.value, paletteOf(named()))
    },
  }
}
