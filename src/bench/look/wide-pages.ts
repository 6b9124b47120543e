import { emptyColumns } from './empty-columns.ts'
import type { Figure } from './figure.ts'
import { longestOf } from './longest.ts'
import { openAt } from './open-at.ts'

const kinds = ['lettres/*', 'a-z', 'glossaire', 'themes/*', 'fiche'] as const

/** Pages at 1280 pixels: how much of their width is empty from top to bottom. */
export const figures: readonly Figure[] = [
  ...kinds.map(
    (kind): Figure => ({
      name: `${kind} : colonnes vides à 1280 px, en %`,
      most: 35,
      take: async ({ page, pages }) => {
        await openAt(page, longestOf(pages, kind).path, 1280)
        return emptyColumns(page)
      },
    }),
  ),
  {
    name: 'suivi : colonnes vides à 1280 px, en %',
    most: 35,
    take: async ({ page }) => {
      await openAt(page, '/suivi/', 1280)
      return emptyColumns(page)
    },
  },
]
