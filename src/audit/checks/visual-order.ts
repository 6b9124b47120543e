import { ownCheck } from './check.ts'

/**
 * What is read and reached first stands first: styles that turn boxes round (`order`, `row-reverse`, places in a grid)
 * part the eye from the ear and the keyboard. Only boxes that hold words are compared, with the next one in the text.
 */
export const visualOrder = ownCheck(
  {
    rule: 'visual-order',
    wcag: ['1.3.2', '2.4.3'],
    rgaa: ['10.3', '12.8'],
    planted: '<div style="display:flex;flex-direction:row-reverse"><p>Lu en premier.</p><p>Lu en second.</p></div>',
  },
  (page) =>
    page.evaluate(() => {
      const { nameOf } = window.inPage
      const hasWords = (element: Element) => /[\p{L}\p{N}]/u.test(element.textContent)
      /** By how much less than this two boxes may overlap, in pixels. */
      const slack = 2
      return [...document.body.querySelectorAll('*')].flatMap((holder) => {
        const { display, direction } = getComputedStyle(holder)
        if (!/flex|grid/u.test(display) || holder.children.length < 2) return []
        const boxes = [...holder.children].flatMap((child) => {
          const { position } = getComputedStyle(child)
          if (position === 'absolute' || position === 'fixed' || !hasWords(child) || !child.checkVisibility()) return []
          const box = child.getBoundingClientRect()
          return box.width > 0 && box.height > 0 ? [{ child, box }] : []
        })
        return boxes.slice(1).flatMap(({ child, box }, at) => {
          const before = boxes[at]?.box
          if (before === undefined) return []
          const isAbove = box.bottom <= before.top + slack
          const isInRow = box.top < before.bottom - slack && before.top < box.bottom - slack
          const isBack = direction === 'rtl' ? box.left >= before.right - slack : box.right <= before.left + slack
          // Below what came earlier in the same column, beside a higher one.
          const isBelowEarlier = boxes
            .slice(0, at)
            .some(
              ({ box: earlier }) =>
                earlier.bottom <= box.top + slack && earlier.left < box.right && box.left < earlier.right,
            )
          // The next column begins at the top.
          const isColumn = direction === 'rtl' ? box.right <= before.left + slack : box.left >= before.right - slack
          return (isInRow && isBack && !isBelowEarlier) || (isAbove && !isColumn)
            ? [
                {
                  node: nameOf(child),
                  message: 'Se voit avant ce qui le précède dans le texte : l’ordre lu n’est pas celui qu’on voit.',
                },
              ]
            : []
        })
      })
    }),
)
