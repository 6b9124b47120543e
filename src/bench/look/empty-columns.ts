import type { Page } from '@playwright/test'

/** Share of a page's width, in percent, where what follows its cover shows next to nothing from top to bottom. */
export async function emptyColumns(page: Page): Promise<number> {
  return page.evaluate(() => {
    const step = 10
    const main = document.querySelector('main')
    if (main === null) return 100
    const columns = new Array<number>(Math.ceil(innerWidth / step)).fill(0)
    let [top, bottom] = [Number.POSITIVE_INFINITY, 0]
    const fill = ({ left, right, top: y, bottom: end, height }: DOMRect) => {
      if (height === 0 || right - left < 1) return
      top = Math.min(top, y)
      bottom = Math.max(bottom, end)
      for (let at = Math.floor(left / step); at < Math.ceil(right / step); at += 1)
        columns[at] = (columns[at] ?? 0) + height
    }
    const nodes = document.createTreeWalker(main, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT)
    const range = document.createRange()
    for (let node = nodes.nextNode(); node !== null; node = nodes.nextNode()) {
      const around = node instanceof Element ? node : node.parentElement
      if (around === null || around.closest('.cover') !== null || !around.checkVisibility()) continue
      if (node instanceof Element && node.matches('img,svg,input,textarea,select,button,hr'))
        fill(node.getBoundingClientRect())
      if (node instanceof Text && node.data.trim() !== '') {
        range.selectNodeContents(node)
        for (const line of range.getClientRects()) fill(line)
      }
    }
    // A word here and there does not make a column.
    const empty = columns.filter((height) => height < (bottom - top) / 20).length
    return Math.round((100 * empty) / columns.length)
  })
}
