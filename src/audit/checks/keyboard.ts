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

declare global {
  interface Window {
    /** Where each press of Tab led, in order. */
    keyboardStops: Stop[]
    /** Ends the noting. */
    keyboardEars?: AbortController
  }
}

/** Presses sent together: the page itself notes where each led. */
const atOnce = 16

/** Real presses of Tab through the page: every control reached, in its order, not covered, and left again. */
export const keyboard = ownCheck(
  {
    rule: 'keyboard',
    wcag: ['2.1.1', '2.1.2', '2.4.3', '2.4.11'],
    rgaa: ['7.3', '12.8', '12.9'],
    on: 'structures',
    planted: '<p><a href="/fr/" tabindex="-1" role="none">Hors d’atteinte</a></p>',
  },
  async (page) => {
    const seen: Seen[] = []
    await settled(page)
    const names = await prepare(page)
    const reached = new Set<number>()
    let last = -1
    for await (const { rank, node, hidden, holds } of stopsIn(page, names.length * 1.2 + 10)) {
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

const key = 'Input.dispatchKeyEvent'
const tab = { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9 }

/** Waits until the page shows no more controls than a moment before: some come with an answer of the server. */
async function settled(page: Page): Promise<void> {
  const count = () => page.evaluate(() => window.inPage.controls().length)
  let before = -1
  for (let now = await count(); now !== before; now = await count()) {
    before = now
    await page.waitForTimeout(250)
  }
}

/** Presses Tab and tells where it led, one press after another. */
async function* stopsIn(page: Page, most: number): AsyncGenerator<Stop> {
  const hand = await page.context().newCDPSession(page)
  try {
    for (let pressed = 0; pressed < most; pressed += atOnce) {
      const presses = Array.from({ length: atOnce }, () => [
        hand.send(key, { type: 'rawKeyDown', ...tab }),
        hand.send(key, { type: 'keyUp', ...tab }),
      ])
      await Promise.all(presses.flat())
      const stops = await page.evaluate(() => window.keyboardStops.splice(0))
      yield* stops
      // A press that the page never heard of led out of it.
      if (stops.length < atOnce) yield { rank: -1, node: '', hidden: false, holds: false }
    }
  } finally {
    await hand.detach()
  }
}

/** Numbers the controls, puts the keyboard before the first, and has the page note where the keyboard goes. */
function prepare(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    getSelection()?.collapse(document.body, 0)
    scrollTo(0, 0)
    // The way past the menu is on screen only once it has the keyboard.
    const controls = [...new Set([...document.querySelectorAll<HTMLElement>('a.skip'), ...window.inPage.controls()])]
    const rankOf = new Map<Element, number>(controls.map((control, rank) => [control, rank]))
    const stop = (): Stop => {
      const element = document.activeElement
      if (!(element instanceof HTMLElement) || element === document.body)
        return { rank: -1, node: '', hidden: false, holds: false }
      const { left, right, top, bottom } = element.getClientRects()[0] ?? element.getBoundingClientRect()
      const middle = (from: number, to: number, length: number) => (Math.max(from, 0) + Math.min(to, length)) / 2
      const on = document.elementFromPoint(middle(left, right, innerWidth), middle(top, bottom, innerHeight))
      return {
        rank: rankOf.get(element) ?? -1,
        node: window.inPage.nameOf(element),
        hidden: !on || !(element.contains(on) || on.contains(element)),
        holds: element.matches('input[type="date"]'),
      }
    }
    window.keyboardStops = []
    // Once the key is up, the focus has moved and the window has followed it. The last page's ears are taken away.
    window.keyboardEars?.abort()
    window.keyboardEars = new AbortController()
    addEventListener(
      'keyup',
      ({ key }) => {
        if (key === 'Tab') window.keyboardStops.push(stop())
      },
      { capture: true, signal: window.keyboardEars.signal },
    )
    return controls.map((control) => window.inPage.nameOf(control))
  })
}
