import type { Page } from '@playwright/test'

/** Does something while a style sheet of the reader's is added to the page, then takes it away. */
export async function withStyle<T>(page: Page, css: string, act: () => Promise<T>): Promise<T> {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(text)
    document.adoptedStyleSheets = [sheet]
  }, css)
  try {
    return await act()
  } finally {
    await page.evaluate(() => {
      document.adoptedStyleSheets = []
    })
  }
}
