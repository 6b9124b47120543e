import { ownCheck } from './check.ts'
import { lostText } from './lost-text.ts'

/** On paper, nothing that serves only on a screen, and no text lost. */
export const printClean = ownCheck(
  {
    rule: 'print-clean',
    wcag: [],
    rgaa: [],
    on: 'structures',
    planted: '<nav aria-label="Pages du site"><a href="/fr/">Accueil</a></nav>',
  },
  async (page) => [
    ...(await page.evaluate(() => {
      const { nameOf } = window.inPage
      return [...document.querySelectorAll('nav, .skip, input, select, textarea, button.button')]
        .filter((element) => element.checkVisibility() && element.getBoundingClientRect().height > 0)
        .map((element) => ({
          node: nameOf(element),
          message: 'Ne sert à rien sur le papier : à cacher à l’impression.',
        }))
    })),
    ...(await lostText(page)),
  ],
)
