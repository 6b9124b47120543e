import type { FaintPair } from '../../colours/faint-pairs.ts'
import { faintPairs } from '../../colours/faint-pairs.ts'
import { coloursOf } from '../../colours/pairs.ts'
import { paletteOf } from '../../colours/palette.ts'
import type { FilePlace } from '../../library/place.ts'
import { contentRule } from '../rule.ts'
import { siteYaml } from '../sound-content.ts'

const coloured = (colours: string) => ({ files: { 'site.yaml': `${siteYaml}colours: ${colours}\n` } })
const schemes = { light: 'écran clair', dark: 'écran sombre' } as const
const decimal = (ratio: number) => (Math.floor(ratio * 100) / 100).toFixed(2).replace('.', ',')

/** Colours with which the pages can be read (WCAG 2.2: 1.4.6 for texts, 1.4.11 for edges). */
export const siteColours = contentRule({
  id: 'colour-contrast',
  title: 'Les couleurs du site se lisent',
  why: 'Des personnes qui voient mal, ou qui lisent au soleil, ne verraient pas le texte.',
  remedy: 'Prenez une couleur plus foncée ou plus claire : 7 pour 1 pour un texte, 3 pour 1 pour un bord.',
  outcomes: { 'colour-contrast': { severity: 'error' } },
  applies: 'library',
  good: [coloured('{light: {ink: "#123456"}}'), coloured('{dark: {paper: "#000000"}}')],
  bad: [
    coloured('{light: {ink: "#2a8a87"}}'),
    coloured('{dark: {edge: "#213836"}}'),
    coloured('{light: {tint: "#777777"}}'),
    coloured('{light: {on-cover: "#999999"}}'),
  ],
  *find({ library: { site }, fileAt }) {
    const palette = paletteOf(site.colours)
    const told = new Set<string>()
    for (const pair of faintPairs(palette)) {
      const place = placeOf(pair, site.places) ?? { file: fileAt('site.yaml'), line: 1, column: 1 }
      const key = `${place.file}:${place.line}:${pair.scheme}:${pair.front}`
      // One colour, one remedy: it passes on every background.
      if (told.has(key)) continue
      told.add(key)
      const [front, back] = coloursOf(pair, palette)
      const what = pair.least === 7 ? 'un texte' : 'un bord'
      yield {
        ...place,
        message: `${schemes[pair.backScheme]} : « ${pair.front} » (${front}) sur « ${pair.back} » (${back}) n'a qu'un contraste de ${decimal(pair.ratio)} pour 1, et ${what} en demande ${pair.least} : des personnes ne le verraient pas.`,
        hint:
          pair.instead === null
            ? `Aucune couleur ne se lit sur tous les fonds choisis : changez d'abord « ${pair.back} ».`
            : `La couleur la plus proche qui convient partout est "${pair.instead}" ; ou changez « ${pair.back} ».`,
      }
    }
  },
})

/** Where the colour at fault was typed: the front one, else the one behind it. */
function placeOf(
  { front, back, scheme, backScheme }: FaintPair,
  places: ReadonlyMap<string, FilePlace>,
): FilePlace | undefined {
  const ownScheme = front === 'on-cover' ? 'light' : scheme
  return places.get(`colours.${ownScheme}.${front}`) ?? places.get(`colours.${backScheme}.${back}`)
}
