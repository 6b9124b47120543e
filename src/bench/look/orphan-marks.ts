import type { Page } from '@playwright/test'

/** Lines of a page that begin with the punctuation of the line before, each with what follows. */
export async function orphanMarks(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = []
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const range = document.createRange()
    const boxOf = (node: Text, at: number) => {
      range.setStart(node, at)
      range.setEnd(node, at + 1)
      return range.getBoundingClientRect()
    }
    let before: { readonly node: Text; readonly at: number; readonly block: Element | null } | null = null
    const blockOf = (node: Text) => {
      let around = node.parentElement
      while (around !== null && /^(?:inline|contents)/u.test(getComputedStyle(around).display))
        around = around.parentElement
      return around
    }
    for (let node = texts.nextNode() as Text | null; node !== null; node = texts.nextNode() as Text | null) {
      if (node.parentElement?.checkVisibility() !== true) continue
      const block = blockOf(node)
      for (let at = 0; at < node.data.length; at += 1) {
        const sign = node.data[at] ?? ''
        if (/\s/u.test(sign)) continue
        if (/[،؛؟,.;:!?)»]/u.test(sign) && before !== null && before.block === block) {
          const here = boxOf(node, at)
          const last = boxOf(before.node, before.at)
          if (here.height > 0 && last.height > 0 && here.top > last.bottom - 2)
            found.push(`${before.node.data.slice(-15)} ↵ ${node.data.slice(at, at + 12)}`)
        }
        before = { node, at, block }
      }
    }
    return found
  })
}
