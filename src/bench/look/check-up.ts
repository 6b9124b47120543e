import type { Figure } from './figure.ts'
import { edgeOf, openAt } from './open-at.ts'

/** « Commencer » on the first screen of a phone. */
export const figures: readonly Figure[] = ['/fr/verifier/css/', '/fr/falc/verifier/css/', '/ar/verifier/css/'].map(
  (path): Figure => ({
    name: `${path} : bas du premier bouton à 390 px`,
    most: 700,
    take: async ({ page }) => {
      await openAt(page, path, 390)
      await page.locator('.check-up .button:visible').first().waitFor()
      return edgeOf(page, '.check-up .button:visible', 'bottom')
    },
  }),
)
