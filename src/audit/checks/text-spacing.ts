import { ownCheck } from './check.ts'
import { lostText } from './lost-text.ts'
import { withStyle } from './with-style.ts'

/** The four values of WCAG 1.4.12. */
const spaced = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }
`

/** Nothing is lost when a reader spaces letters, words, lines and paragraphs. */
export const textSpacing = ownCheck(
  {
    rule: 'text-spacing',
    wcag: ['1.4.12'],
    rgaa: ['10.12'],
    on: 'structures',
    planted:
      '<p style="white-space:nowrap;overflow:hidden;inline-size:max-content;max-inline-size:330px">Une ligne tout juste assez longue pour.</p>',
  },
  (page) => withStyle(page, spaced, () => lostText(page)),
)
