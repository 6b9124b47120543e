import { ownCheck } from './check.ts'
import { lostText } from './lost-text.ts'

/** Everything is read by scrolling in one direction only. */
export const reflow = ownCheck(
  {
    rule: 'reflow',
    wcag: ['1.4.10'],
    rgaa: ['10.11'],
    planted:
      '<p style="inline-size:2000px">Un paragraphe beaucoup plus large que tout écran, qui oblige à faire glisser la page de côté pour être lu.</p>',
  },
  lostText,
)
