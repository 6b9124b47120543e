import { library } from 'virtual:library'
import { pictures } from 'virtual:pictures'
import { paletteOf } from '../../colours/palette.ts'
import { siteFold as fold, sitePage as page, siteTick as tick } from '../../pictograms/site-mark.ts'

/** The drawing beside the name: the picture that the site chose, or a page with a tick, in its colours. */
export function logo(): string {
  return (
    chosen() ??
    svg(
      `<style>${inks('light')}@media(prefers-color-scheme:dark){${inks('dark')}}</style>` +
        `<path class="ink" d="${page}"/><path class="accent" d="${fold}"/><path class="paper" fill="none" stroke-width="5" d="${tick}"/>`,
    )
  )
}

/** The same among a browser's tabs, which may be light or dark: one set of colours for both. */
export function favicon(): string {
  const { light, dark } = paletteOf(library.site.colours)
  return (
    chosen() ??
    svg(
      `<path fill="${light.cover}" d="${page}"/><path fill="${dark.accent}" d="${fold}"/>` +
        `<path fill="none" stroke="${light['on-cover']}" stroke-width="5" d="${tick}"/>`,
    )
  )
}

function chosen(): string | undefined {
  const { logo: concept } = library.site
  return concept === null ? undefined : pictures.get(concept)
}

function inks(scheme: 'light' | 'dark'): string {
  const { ink, accent, paper } = paletteOf(library.site.colours)[scheme]
  return `.ink{fill:${ink}}.accent{fill:${accent}}.paper{stroke:${paper}}`
}

function svg(inside: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="48" height="48" viewBox="0 0 48 48">${inside}</svg>\n`
}
