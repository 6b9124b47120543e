import type { Page } from '@playwright/test'
import type { Seen } from '../finding.ts'

/**
 * Text that can't be read where it stands: beyond the edge of the window, cut by its box, or under
 * another text. Tables may scroll sideways in a box of their own (WCAG 1.4.10 lets data tables).
 */
export function lostText(page: Page): Promise<Seen[]> {
  return page.evaluate(() => {
    // The way past the menu stands over the page only while it has the keyboard.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    const seen: Seen[] = []
    const { nameOf, shownTexts } = window.inPage
    const report = (element: Element, message: string) => seen.push({ node: nameOf(element), message })
    const width = document.documentElement.clientWidth
    const wide = document.documentElement.scrollWidth - width
    if (wide > 1)
      report(
        document.documentElement,
        `La page est plus large que l'écran de ${wide} pixels : il faut la faire glisser de côté.`,
      )

    /** The nearest box that scrolls or cuts what goes over its edges. */
    const holders = new Map<Element, { box: DOMRect; scrolls: boolean } | null>()
    const holder = (at: Element | null): { box: DOMRect; scrolls: boolean } | null => {
      if (at === null || at === document.body) return null
      const known = holders.get(at)
      if (known !== undefined) return known
      const { overflowX, overflowY } = getComputedStyle(at)
      const held =
        overflowX !== 'visible' || overflowY !== 'visible'
          ? { box: at.getBoundingClientRect(), scrolls: overflowX === 'auto' || overflowX === 'scroll' }
          : holder(at.parentElement)
      holders.set(at, held)
      return held
    }
    /** A bar that stays at the edge of the window: what passes under it is read by scrolling. */
    const stays = (at: Element | null): boolean =>
      at !== null && (['sticky', 'fixed'].indexOf(getComputedStyle(at).position) !== -1 || stays(at.parentElement))
    const lines: { top: number; bottom: number; left: number; right: number; element: Element }[] = []
    for (const { element, boxes } of shownTexts()) {
      const held = holder(element)
      if (held?.scrolls) continue
      const isInBar = stays(element)
      for (const { left, right, top, bottom, height } of boxes) {
        if (left < -1 || right > width + 1)
          report(element, `Texte hors de l'écran (de ${Math.round(left)} à ${Math.round(right)} sur ${width} pixels).`)
        if (
          held &&
          (left < held.box.left - 2 ||
            right > held.box.right + 2 ||
            top < held.box.top - height / 3 ||
            bottom > held.box.bottom + height / 3)
        )
          report(element, 'Texte coupé par le bord de sa boîte.')
        if (isInBar) continue
        // A line's box is taller than its letters: what two lines share at their edges hides nothing.
        lines.push({
          top: top + height * 0.25,
          bottom: bottom - height * 0.25,
          left: left + 1,
          right: right - 1,
          element,
        })
      }
    }
    lines.sort((a, b) => a.top - b.top)
    lines.forEach((line, index) => {
      for (let at = index + 1; at < lines.length; at += 1) {
        const other = lines[at]
        if (!other || other.top >= line.bottom) break
        if (other.element !== line.element && other.left < line.right && other.right > line.left)
          report(other.element, `Texte par-dessus un autre : ${nameOf(line.element)}`)
      }
    })
    return seen
  })
}
