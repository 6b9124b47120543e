import type { Page } from '@playwright/test'
import type { Seen } from '../finding.ts'
import { ownCheck } from './check.ts'
import { focusPixels } from './focus-pixels.ts'

/** Where the focus is after a press of Tab. */
interface Stop {
  /** Rank among the controls of the page, -1 outside them. */
  readonly rank: number
  readonly node: string
  readonly hidden: boolean
  /** A date field has several stops of its own. */
  readonly holds: boolean
  /** Controls drawn by the same rules need only one picture. */
  readonly style: string
}

/** Real presses of Tab through the page: every control reached, in its order, seen, not covered, and left again. */
export const keyboard = ownCheck(
  { rule: 'keyboard', wcag: ['2.1.1', '2.1.2', '2.4.3', '2.4.7', '2.4.11', '2.4.13'], rgaa: ['7.3', '10.7', '12.8', '12.9'], on: 'longest', planted: '<p><a href="/fr/" style="outline:none;box-shadow:none;display:inline-block;min-height:44px">Un lien sans cadre</a></p>' },
  async (page) => {
    const seen: Seen[] = []
    const names = await prepare(page)
    const reached = new Set<number>()
    const pictured = new Set<string>()
    let last = -1
    for (let press = 0; press < names.length * 1.2 + 10; press += 1) {
      await page.keyboard.press('Tab')
      const { rank, node, hidden, holds, style } = await stopOf(page)
      if (rank === -1) break
      if (rank === last && !holds) {
        seen.push({ node, message: 'Le clavier reste pris ici : la touche Tab ne va pas plus loin.' })
        break
      }
      if (rank < last) seen.push({ node, message: `L'ordre du clavier n'est pas celui du texte : vient après ${names[last]}.` })
      if (hidden) seen.push({ node, message: 'La commande qui a le clavier est cachée par autre chose.' })
      if (!pictured.has(style)) {
        pictured.add(style)
        const { changed, wanted } = await focusPixels(page)
        if (changed < wanted * 0.9) seen.push({ node, message: `On ne voit pas assez où est le clavier : ${changed} points changent, il en faut ${Math.round(wanted)}.` })
      }
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
    getSelection()?.collapse(document.body, 0)
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    scrollTo(0, 0)
    // The way past the menu is on screen only once it has the keyboard.
    const controls = [...new Set([...document.querySelectorAll<HTMLElement>('a.skip'), ...window.inPage.controls()])]
    controls.forEach((control, rank) => {
      control.dataset['stop'] = String(rank)
    })
    return controls.map(window.inPage.nameOf)
  })
}

function stopOf(page: Page): Promise<Stop> {
  return page.evaluate(() => {
    const element = document.activeElement
    if (!(element instanceof HTMLElement) || element === document.body) return { rank: -1, node: '', hidden: false, holds: false, style: '' }
    const box = element.getClientRects()[0] ?? element.getBoundingClientRect()
    const on = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2)
    const around = element.closest('.cover, .foot, .head, .contact, .notice')
    return {
      rank: Number(element.dataset['stop'] ?? -1),
      node: window.inPage.nameOf(element),
      hidden: !on || !(element.contains(on) || on.contains(element)),
      holds: element.matches('input[type="date"]'),
      style: `${element.localName}.${element.className} ${element.parentElement?.localName}.${element.parentElement?.className} ${around?.className ?? ''}`,
    }
  })
}
