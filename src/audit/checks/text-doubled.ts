import { ownCheck } from './check.ts'
import { lostText } from './lost-text.ts'
import { withStyle } from './with-style.ts'

/** Nothing is lost when the text alone is twice as large. */
export const textDoubled = ownCheck(
  {
    rule: 'text-doubled',
    wcag: ['1.4.4'],
    rgaa: ['10.4'],
    on: 'structures',
    planted:
      '<p style="block-size:1.7em;overflow:hidden;font-size:1rem;inline-size:40rem;max-inline-size:500px">Une boîte dont la hauteur ne suit pas le texte quand il grandit.</p>',
  },
  async (page) => {
    const size = await page.evaluate(() => parseFloat(getComputedStyle(document.documentElement).fontSize))
    return withStyle(page, `html { font-size: ${size * 2}px !important; }`, () => lostText(page))
  },
)
