import { ownCheck } from './check.ts'

/**
 * No line begins with the punctuation that ends the words before it: measured where the browser breaks lines, in every
 * language.
 */
export const lineStart = ownCheck(
  { rule: 'line-start', wcag: [], rgaa: [], planted: '<p dir="rtl" lang="ar">التغطية الصحية<br>، ثم العلاج</p>' },
  (page) =>
    page.evaluate(() => {
      const { shownTexts, nameOf } = window.inPage
      const range = document.createRange()
      const closing = /^[\p{Pe}\p{Pf}،؛؟,.;:!?…]/u
      const blockOf = (from: Element) => {
        let at = from
        while (at.parentElement && getComputedStyle(at).display.startsWith('inline')) at = at.parentElement
        return at
      }
      /** Middle of the last line seen in each block. */
      const lines = new Map<Element, number>()
      return shownTexts().flatMap(({ node, element }) => {
        const block = blockOf(element)
        if (!block.closest('main')) return []
        return [...node.data.matchAll(/\S+/gu)].flatMap(({ 0: word, index }) => {
          range.setStart(node, index)
          range.setEnd(node, index + word.length)
          // A word may stand on two lines, cut after a hyphen.
          const boxes = [...range.getClientRects()]
          const [first, end] = [boxes[0], boxes.at(-1)]
          if (!first || !end) return []
          const last = lines.get(block)
          lines.set(block, end.top + end.height / 2)
          const isNewLine = last !== undefined && first.top > last
          return isNewLine && closing.test(word)
            ? [{ node: nameOf(block), message: `Cette ligne commence par « ${word} », qui finit la ligne d'avant.` }]
            : []
        })
      })
    }),
)
