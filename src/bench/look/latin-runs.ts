import type { Page } from '@playwright/test'

/**
 * Runs of three Latin letters or more that a page in another script shows without saying their language.
 *
 * @param page open, in a language written in another script.
 */
export async function latinRuns(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = []
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = texts.nextNode() as Text | null; node !== null; node = texts.nextNode() as Text | null) {
      const around = node.parentElement
      if (around === null || around.closest('script,style,template,option') !== null) continue
      const said = around.closest('[lang]')
      if (
        said !== null &&
        said !== document.documentElement &&
        said.getAttribute('lang') !== document.documentElement.lang
      )
        continue
      // Addresses are not words of a language.
      const text = node.data.replace(/\S*\/\S*|\S+@\S+|(?:https?:\/\/)?[\w.-]+\.[a-z]{2,}(?:\/\S*)?/giu, '')
      found.push(...(text.match(/\p{Script=Latin}{3,}/gu) ?? []))
    }
    return found
  })
}
