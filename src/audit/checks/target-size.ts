import { ownCheck } from './check.ts'

/** A finger that trembles needs 44 pixels; a link inside a sentence is let be, as WCAG 2.5.5 does. */
export const targetSize = ownCheck(
  {
    rule: 'target-44',
    wcag: ['2.5.5'],
    rgaa: [],
    planted: '<p><button style="inline-size:30px;block-size:30px;padding:0">ok</button></p>',
  },
  (page) =>
    page.evaluate(() => {
      const least = 44 - 0.5
      const { controls, nameOf } = window.inPage
      const inSentence = (control: HTMLElement) => {
        if (!getComputedStyle(control).display.startsWith('inline')) return false
        let block: Element | null = control.parentElement
        while (block && getComputedStyle(block).display === 'inline') block = block.parentElement
        return /[\p{L}\p{N}]/u.test((block?.textContent ?? '').replace(control.textContent, ''))
      }
      /** An invisible edge drawn around a control answers to the finger as well. */
      const sizeOf = (control: HTMLElement) => {
        // The words of a choice are pressed as its box is.
        const label = control.matches('[type="checkbox"], [type="radio"]') ? control.closest('label') : null
        const { width, height } = (label ?? control).getBoundingClientRect()
        const edge = getComputedStyle(control, '::after')
        if (edge.content === 'none' || edge.position !== 'absolute') return { width, height }
        return {
          width: Math.max(width, parseFloat(edge.width) || 0),
          height: Math.max(height, parseFloat(edge.height) || 0),
        }
      }
      return controls().flatMap((control) => {
        const { width, height } = sizeOf(control)
        if ((width >= least && height >= least) || inSentence(control)) return []
        return [
          {
            node: nameOf(control),
            message: `Cible de ${Math.round(width)} × ${Math.round(height)} pixels : il en faut 44 × 44.`,
          },
        ]
      })
    }),
)
