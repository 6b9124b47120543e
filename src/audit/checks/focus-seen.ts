import type { Page } from '@playwright/test'
import type { Seen } from '../finding.ts'
import { ownCheck } from './check.ts'
import { focusPixels } from './focus-pixels.ts'

/** An edge may run over the letters of a neighbour, where the contrast changes less. */
const tolerance = 0.9

/** Controls drawn by the same rules need only one picture in a whole visit. */
const pictured = new WeakMap<Page, Set<string>>()

/** Where the keyboard is can be seen, by pixels: an edge 2 pixels wide or as much, in a contrast of 3:1. */
export const focusSeen = ownCheck(
  {
    rule: 'focus-seen',
    wcag: ['2.4.7', '2.4.13'],
    rgaa: ['10.7'],
    on: 'longest',
    planted: '<p><a href="/fr/" class="planted" style="outline:none;box-shadow:none">Un lien sans cadre</a></p>',
  },
  async (page) => {
    const seen: Seen[] = []
    const known = pictured.get(page) ?? new Set()
    pictured.set(page, known)
    // A focus given by a script shows its edge only after a key was used.
    await page.keyboard.press('Tab')
    for (const { rank, style, node } of await stylesOf(page)) {
      if (known.has(style)) continue
      known.add(style)
      await page.evaluate((at) => {
        const control = window.inPage.controls()[at]
        control?.scrollIntoView({ block: 'center', behavior: 'instant' })
        control?.focus({ preventScroll: true })
      }, rank)
      const { changed, wanted } = await focusPixels(page)
      if (changed < wanted * tolerance)
        seen.push({
          node,
          message: `On ne voit pas assez où est le clavier : ${changed} points changent, il en faut ${Math.round(wanted)}.`,
        })
    }
    return seen
  },
)

function stylesOf(page: Page): Promise<{ rank: number; style: string; node: string }[]> {
  return page.evaluate(() =>
    window.inPage.controls().map((control, rank) => {
      const parent = control.parentElement
      const around = control.closest('.cover, .foot, .head, .contact, .notice, .letter-sheet')
      const style = [
        control.localName,
        control.className,
        control.getAttribute('aria-current'),
        parent?.localName,
        parent?.className,
        around?.className,
      ].join(' ')
      return { rank, style, node: window.inPage.nameOf(control) }
    }),
  )
}
