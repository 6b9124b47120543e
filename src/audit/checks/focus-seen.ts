import type { Browser, Page } from '@playwright/test'
import type { Seen } from '../finding.ts'
import { ownCheck } from './check.ts'
import { focusPixels } from './focus-pixels.ts'

/** An edge may run over the letters of a neighbour, where the contrast changes less. */
const tolerance = 0.9

/**
 * What was seen of controls drawn by the same rules, in the same window: one picture is enough in a whole visit. Null
 * where the edge is wide and strong enough.
 */
const pictured = new WeakMap<Browser, Map<string, string | null>>()

/** Where the keyboard is can be seen, by pixels: an edge 2 pixels wide or as much, in a contrast of 3:1. */
export const focusSeen = ownCheck(
  {
    rule: 'focus-seen',
    wcag: ['2.4.7', '2.4.13'],
    rgaa: ['10.7'],
    on: 'structures',
    planted: '<p><a href="/fr/" class="planted" style="outline:none;box-shadow:none">Un lien sans cadre</a></p>',
  },
  async (page) => {
    const seen: Seen[] = []
    const known = knownIn(page)
    // A focus given by a script shows its edge only after a key was used.
    await page.keyboard.press('Tab')
    for (const { rank, style, node } of await stylesOf(page)) {
      const message = known.has(style) ? known.get(style) : await lookAt(page, rank)
      known.set(style, message ?? null)
      if (message) seen.push({ node, message })
    }
    return seen
  },
)

function knownIn(page: Page): Map<string, string | null> {
  const browser = page.context().browser()
  const known = (browser && pictured.get(browser)) ?? new Map<string, string | null>()
  if (browser) pictured.set(browser, known)
  return known
}

/** What is wrong with the edge of a control, or null. */
async function lookAt(page: Page, rank: number): Promise<string | null> {
  await page.evaluate((at) => {
    const control = window.inPage.controls()[at]
    control?.scrollIntoView({ block: 'center', behavior: 'instant' })
    control?.focus({ preventScroll: true })
  }, rank)
  const { changed, wanted } = await focusPixels(page)
  return changed < wanted * tolerance
    ? `On ne voit pas assez où est le clavier : ${changed} points changent, il en faut ${Math.round(wanted)}.`
    : null
}

/** The controls of a page, and what decides how each is drawn: the window, the classes, the place. */
function stylesOf(page: Page): Promise<{ rank: number; style: string; node: string }[]> {
  return page.evaluate(() => {
    const media = ['(prefers-color-scheme: dark)', '(forced-colors: active)', 'print'].map(
      (query) => matchMedia(query).matches,
    )
    const { dir, className } = document.documentElement
    const where = [innerWidth, innerHeight, dir, className, ...media].join(' ')
    return window.inPage.controls().map((control, rank) => {
      const parent = control.parentElement
      const around = control.closest('.cover, .foot, .head, .contact, .notice, .letter-sheet')
      const style = [
        where,
        control.localName,
        control.className,
        control.getAttribute('style'),
        control.getAttribute('aria-current'),
        parent?.localName,
        parent?.className,
        around?.className,
      ].join(' ')
      return { rank, style, node: window.inPage.nameOf(control) }
    })
  })
}
