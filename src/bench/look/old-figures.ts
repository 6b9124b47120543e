import type { Figure } from './figure.ts'
import { openAt } from './open-at.ts'

/** The table of a fiche that has the most figures whose time is over. */
const table = '.table:has(.hatched)'

/** Old figures in a table: said once, without pushing the table off the screen. */
export const figures: readonly Figure[] = [
  {
    name: 'fr/css : hauteur du tableau d’anciens chiffres à 390 px',
    most: 520,
    take: async ({ page }) => {
      await openAt(page, '/fr/css/', 390)
      return page
        .locator(table)
        .first()
        .evaluate((region) => Math.round(region.getBoundingClientRect().height))
    },
  },
  {
    name: 'fr/css : ce qui dépasse de ce tableau à 320 px',
    most: 0,
    take: async ({ page }) => {
      await openAt(page, '/fr/css/', 320)
      return page
        .locator(table)
        .first()
        .evaluate((region) => region.scrollWidth - region.clientWidth)
    },
  },
  {
    name: 'fr/css : fois que ce tableau dit que ses chiffres sont anciens',
    most: 1,
    take: async ({ page }) => {
      await openAt(page, '/fr/css/', 390)
      const said = await page.locator(table).first().textContent()
      return said?.match(/ancien chiffre|à vérifier/giu)?.length ?? 0
    },
  },
]
