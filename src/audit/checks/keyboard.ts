import type { Page } from '@playwright/test'
import type { Seen } from '../finding.ts'
import { ownCheck } from './check.ts'

/** Where the keyboard is after a press of Tab. */
interface Stop {
  /** Rank among the controls of the page, -1 outside them. */
  readonly rank: number
  readonly node: string
  readonly hidden: boolean
  /** A date field has several stops of its own. */
  readonly holds: boolean
}

/** Real presses of Tab through the page: every control reached, in its order, not covered, and left again. */
export const keyboard = ownCheck(
  {
    rule: 'keyboard',
    wcag: ['2.1.1', '2.1.2', '2.4.3', '2.4.11'],
    rgaa: ['7.3', '12.8', '12.9'],
    on: 'longest',
    planted: '<p><a href="/fr/" tabindex="-1" role="none">Hors d’atteinte</a></p>',
  },
  async (page) => {
    const seen: Seen[] = []
    const names = await prepare(page)
    const reached = new Set<number>()
    let last = -1
    for (let press = 0; press < names.length * 1.2 + 10; press += 1) {
      await page.keyboard.press('Tab')
      const { rank, node, hidden, holds } = await stopOf(page)
      // After the last control comes the browser's own bar, or the first control again.
      if (rank === -1 || (rank !== last && reached.has(rank))) break
      if (rank === last && !holds) {
        seen.push({ node, message: 'Le clavier reste pris ici : la touche Tab ne va pas plus loin.' })
        break
      }
      if (rank < last)
        seen.push({ node, message: `L'ordre du clavier n'est pas celui du texte : vient après ${names[last] ?? ''}.` })
      if (hidden) seen.push({ node, message: 'La commande qui a le clavier est cachée par autre chose.' })
      reached.add(rank)
      last = rank
    }
    names.forEach((node, rank) => {
      if (!reached.has(rank)) seen.push({ node, message: "La touche Tab n'arrive jamais ici." })
    })
    return seen
  },
)

/** Numbers the controls and puts the keyboard before the first. */
function prepare(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    getSelection()?.collapse(document.body, 0)
    scrollTo(0, 0)
    // The way past the menu is on screen only once it has the keyboard.
    const controls = [...new Set([...document.querySelectorAll<HTMLElement>('a.skip'), ...window.inPage.controls()])]
    controls.forEach((control, rank) => {
      control.dataset['stop'] = String(rank)
    })
    return controls.map((control) => window.inPage.nameOf(control))
  })
}

function stopOf(page: Page): Promise<Stop> {
  return page.evaluate(() => {
    const element = document.activeElement
    if (!(element instanceof HTMLElement) || element === document.body)
      return { rank: -1, node: '', hidden: false, holds: false }
    const { left, right, top, bottom } = element.getClientRects()[0] ?? element.getBoundingClientRect()
    const middle = (from: number, to: number, length: number) => (Math.max(from, 0) + Math.min(to, length)) / 2
    const on = document.elementFromPoint(middle(left, right, innerWidth), middle(top, bottom, innerHeight))
    return {
      rank: Number(element.dataset['stop'] ?? -1),
      node: window.inPage.nameOf(element),
      hidden: !on || !(element.contains(on) || on.contains(element)),
      holds: element.matches('input[type="date"]'),
    }
  })
}
