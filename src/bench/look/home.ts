import type { Figure } from './figure.ts'
import { edgeOf, openAt } from './open-at.ts'

/** The home on a phone: danger, question, situations, in that order, and soon. */
export const figures: readonly Figure[] = ['/fr/', '/fr/falc/', '/en/', '/ar/'].flatMap((home): Figure[] => [
  {
    name: `${home} : bas de la première situation à 390 px`,
    most: 844,
    take: async ({ page }) => {
      await openAt(page, home, 390)
      return edgeOf(page, '.situations a', 'bottom')
    },
  },
  {
    name: `${home} : bas du dernier numéro du danger à 390 px`,
    most: 400,
    take: async ({ page }) => {
      await openAt(page, home, 390)
      return edgeOf(page, '.urgent li:last-child a', 'bottom')
    },
  },
  {
    name: `${home} : écrans de téléphone (390 × 740), en dixièmes`,
    most: null,
    take: async ({ page }) => {
      await openAt(page, home, 390)
      return page.evaluate(() => Math.round(document.documentElement.scrollHeight / 74))
    },
  },
])
