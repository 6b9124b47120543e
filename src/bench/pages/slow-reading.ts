import type { Browser } from '@playwright/test'

/** A cheap telephone on slow 3G. */
const slow = { bytesEachSecond: 400_000 / 8, roundTrip: 400, processor: 6 }

/**
 * Milliseconds until the text of a page is on screen, from the first request: the browser's first
 * contentful paint, in a new context (nothing kept), bandwidth, delay and processor slowed down.
 */
export async function slowReading(browser: Browser, url: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } })
  try {
    const page = await context.newPage()
    const developer = await context.newCDPSession(page)
    await developer.send('Network.enable')
    await developer.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: slow.roundTrip,
      downloadThroughput: slow.bytesEachSecond,
      uploadThroughput: slow.bytesEachSecond,
    })
    await developer.send('Emulation.setCPUThrottlingRate', { rate: slow.processor })
    await page.goto(url, { waitUntil: 'load' })
    return await page.evaluate(
      () =>
        new Promise<number>((painted) => {
          new PerformanceObserver((list) => {
            const [first] = list.getEntriesByName('first-contentful-paint')
            if (first) painted(first.startTime)
          }).observe({ type: 'paint', buffered: true })
        }),
    )
  } finally {
    await context.close()
  }
}
