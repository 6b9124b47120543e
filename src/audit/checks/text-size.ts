import { isEasy } from '../../facts/level.ts'
import { ownCheck } from './check.ts'

/** No text under 18 pixels, 19 on an easy-to-read page, where the reader has not asked for another size. */
export const textSize = ownCheck(
  {
    rule: 'text-size',
    wcag: [],
    rgaa: [],
    on: 'structures',
    planted: '<p style="font-size:14px">Une petite ligne en bas de page.</p>',
  },
  (page, { level }) =>
    page.evaluate(
      (least) => {
        const { shownTexts, nameOf } = window.inPage
        return shownTexts().flatMap(({ element }) => {
          const size = parseFloat(getComputedStyle(element).fontSize)
          return size >= least
            ? []
            : [{ node: nameOf(element), message: `Texte de ${size} pixels, au lieu de ${least} au moins.` }]
        })
      },
      isEasy(level) ? 19 : 18,
    ),
)
