import { compressed } from '../../audit/compressed.ts'
import type { Figure } from './figure.ts'
import { focusStops } from './focus-stops.ts'
import { longestOf } from './longest.ts'
import { edgeOf, openAt } from './open-at.ts'

const css = (lang: string) => `/${lang}/css/`

/** A fiche as one reads it: how far its first part is, how many stops, how heavy. */
export const figures: readonly Figure[] = [
  ...['fr', 'ar'].flatMap((lang): Figure[] => [
    {
      name: `${lang}/css : arrêts du clavier à 390 px`,
      // The top of every page has the phone, the easy version and sign language among them.
      most: lang === 'fr' ? 83 : null,
      take: async ({ page }) => {
        await openAt(page, css(lang), 390)
        return focusStops(page)
      },
    },
    {
      name: `${lang}/css : page et styles, octets en brotli`,
      most: null,
      take: async ({ pages }) => compressed(pages.find(({ path }) => path === css(lang))?.html ?? ''),
    },
    {
      name: `${lang}, la plus longue fiche : page et styles, octets en brotli`,
      most: null,
      take: async ({ pages }) => compressed(longestOf(pages, 'fiche', lang).html),
    },
    ...(
      [
        [390, 1050],
        [1280, 900],
      ] as const
    ).map(
      ([width, most]): Figure => ({
        name: `${lang}/css : hauteur avant la première partie à ${width} px`,
        most: lang === 'fr' ? most : null,
        take: async ({ page }) => {
          await openAt(page, css(lang), width)
          return edgeOf(page, '.part', 'top')
        },
      }),
    ),
  ]),
]
