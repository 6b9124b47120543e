import { ownCheck } from './check.ts'

/**
 * The digits of a phone number, an amount or a code read from left to right, in every language: measured where they
 * stand.
 */
export const digitOrder = ownCheck(
  {
    rule: 'digit-order',
    wcag: ['1.3.2'],
    rgaa: ['8.10'],
    planted: '<p dir="rtl">اتصل على <bdo dir="rtl">01 53 62 40 30</bdo></p>',
  },
  (page) =>
    page.evaluate(() => {
      const { shownTexts, nameOf } = window.inPage
      const range = document.createRange()
      return shownTexts().flatMap(({ node, element }) =>
        [...node.data.matchAll(/\d(?:[ .,\u00a0\u202f]?\d)+/gu)].flatMap(({ 0: number, index }) => {
          const places = [...number].flatMap((digit, offset) => {
            if (!/\d/u.test(digit)) return []
            range.setStart(node, index + offset)
            range.setEnd(node, index + offset + 1)
            const { left, top } = range.getBoundingClientRect()
            return [{ left, top }]
          })
          const turned = places.some(({ left, top }, at) => {
            const before = places[at - 1]
            return before !== undefined && Math.abs(before.top - top) < 2 && left <= before.left
          })
          return turned
            ? [{ node: nameOf(element), message: `Les chiffres de « ${number} » ne se lisent pas de gauche à droite.` }]
            : []
        }),
      )
    }),
)
