import type { Page } from '@playwright/test'

/** How well the focus of the open element is seen, in pixels. */
export interface FocusPixels {
  /** Those that change by 3:1 at least. */
  readonly changed: number
  /** Area of an edge 2 pixels wide around what is in the window of the element, WCAG 2.4.13. */
  readonly wanted: number
}

/** Compares the window with and without the focus; leaves the focus where it was. */
export async function focusPixels(page: Page): Promise<FocusPixels> {
  const eye = await page.context().newCDPSession(page)
  const clip = { ...(await surroundings(page)), scale: 1 }
  const picture = async () =>
    (await eye.send('Page.captureScreenshot', { format: 'png', optimizeForSpeed: true, clip })).data
  const focused = await picture()
  const held = await page.evaluateHandle(() => {
    const element = document.activeElement
    if (element instanceof HTMLElement) element.blur()
    return element
  })
  const blurred = await picture()
  await eye.detach()
  const wanted = await held.evaluate((element) => {
    if (!(element instanceof HTMLElement)) return 0
    element.focus({ preventScroll: true })
    const { left, right, top, bottom } = element.getClientRects()[0] ?? element.getBoundingClientRect()
    const across = Math.max(0, Math.min(right, innerWidth) - Math.max(left, 0))
    const down = Math.max(0, Math.min(bottom, innerHeight) - Math.max(top, 0))
    const inside = (at: number, length: number) => (at >= 0 && at <= length ? 1 : 0)
    return (
      2 *
      (across * (inside(top, innerHeight) + inside(bottom, innerHeight)) +
        down * (inside(left, innerWidth) + inside(right, innerWidth)))
    )
  })
  return { changed: await changedPixels(page, blurred, focused), wanted }
}

/** What is around the open element, in CSS pixels of the page: a card shows the focus of the link inside it. */
function surroundings(page: Page): Promise<{ x: number; y: number; width: number; height: number }> {
  return page.evaluate(() => {
    const {
      left = 0,
      right = innerWidth,
      top = 0,
      bottom = innerHeight,
    } = document.activeElement?.getBoundingClientRect() ?? {}
    const x = Math.max(0, left - 130)
    const y = Math.max(0, top - 60)
    return {
      x: x + scrollX,
      y: y + scrollY,
      width: Math.max(1, Math.min(innerWidth, right + 130) - x),
      height: Math.max(1, Math.min(innerHeight, bottom + 60) - y),
    }
  })
}

/** @param before a picture, base64. */
function changedPixels(page: Page, before: string, after: string): Promise<number> {
  return page.evaluate(
    async (pictures) => {
      const pixelsOf = async (data: string) => {
        const picture = new Image()
        picture.src = `data:image/png;base64,${data}`
        await picture.decode()
        const context = new OffscreenCanvas(picture.width, picture.height).getContext('2d')
        context?.drawImage(picture, 0, 0)
        return context?.getImageData(0, 0, picture.width, picture.height).data ?? new Uint8ClampedArray()
      }
      /** Relative luminance of a pixel, as WCAG defines it. */
      const light = (pixels: Uint8ClampedArray, at: number) => {
        const [red = 0, green = 0, blue = 0] = [...pixels.subarray(at, at + 3)].map((value) =>
          value <= 10 ? value / 3294 : ((value / 255 + 0.055) / 1.055) ** 2.4,
        )
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue
      }
      const [one, other] = [await pixelsOf(pictures[0]), await pixelsOf(pictures[1])]
      let changed = 0
      for (let at = 0; at < one.length; at += 4) {
        if (one[at] === other[at] && one[at + 1] === other[at + 1] && one[at + 2] === other[at + 2]) continue
        const [a, b] = [light(one, at), light(other, at)]
        if ((Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05) >= 3) changed += 1
      }
      return changed
    },
    [before, after] as const,
  )
}
