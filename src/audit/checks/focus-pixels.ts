import type { Page } from '@playwright/test'

/** How well the focus of the open element is seen: pixels that change by 3:1 at least, and how many there should be. */
export interface FocusPixels {
  readonly changed: number
  /** Area of an edge 2 pixels wide around the element, WCAG 2.4.13. */
  readonly wanted: number
}

/** Compares the window with and without the focus; leaves the focus where it was. */
export async function focusPixels(page: Page): Promise<FocusPixels> {
  const focused = await page.screenshot({ animations: 'disabled' })
  const held = await page.evaluateHandle(() => {
    const element = document.activeElement
    if (element instanceof HTMLElement) element.blur()
    return element
  })
  const blurred = await page.screenshot({ animations: 'disabled' })
  return page.evaluate(
    async ([element, ...pictures]) => {
      if (element instanceof HTMLElement) element.focus({ preventScroll: true })
      const [before, after] = await Promise.all(
        pictures.map(async (data) => {
          const picture = new Image()
          picture.src = `data:image/png;base64,${String(data)}`
          await picture.decode()
          const canvas = new OffscreenCanvas(picture.width, picture.height)
          const context = canvas.getContext('2d')
          context?.drawImage(picture, 0, 0)
          return context?.getImageData(0, 0, picture.width, picture.height).data ?? new Uint8ClampedArray()
        }),
      )
      const linear = (value: number) => (value <= 10 ? value / 3294 : ((value / 255 + 0.055) / 1.055) ** 2.4)
      const light = (pixels: Uint8ClampedArray, at: number) => 0.2126 * linear(pixels[at] ?? 0) + 0.7152 * linear(pixels[at + 1] ?? 0) + 0.0722 * linear(pixels[at + 2] ?? 0)
      let changed = 0
      if (before && after) {
        for (let at = 0; at < before.length; at += 4) {
          if (before[at] === after[at] && before[at + 1] === after[at + 1] && before[at + 2] === after[at + 2]) continue
          const [high, low] = [light(before, at), light(after, at)].sort((a, b) => b - a) as [number, number]
          if ((high + 0.05) / (low + 0.05) >= 3) changed += 1
        }
      }
      const { width, height } = element instanceof Element ? (element.getClientRects()[0] ?? element.getBoundingClientRect()) : { width: 0, height: 0 }
      return { changed, wanted: 4 * (width + height) }
    },
    [held, blurred.toString('base64'), focused.toString('base64')] as const,
  )
}
