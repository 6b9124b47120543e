import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { browserFlags } from '../audit/find-browser.ts'
import { serveFolder } from '../integrations/serve-folder.ts'
import type { PageToLookAt } from './change.ts'

/** A phone of today, narrow. */
const phone = { width: 360, height: 740 }

/** How many pages are photographed: those of changed texts come first. */
const MOST = 24

/**
 * Photographs pages of a built site as a phone shows them, each whole, in its own language and direction.
 *
 * @param site absolute path of the built site.
 * @param out absolute path of the folder of pictures: `fr-falc-ame.png`.
 * @param browser absolute path of a Chromium.
 * @returns names of the pictures; pages that the site does not have are left out.
 */
export async function takePictures(
  pages: readonly PageToLookAt[],
  site: string,
  out: string,
  browser: string,
): Promise<string[]> {
  await mkdir(out, { recursive: true })
  const server = await serveFolder(site, 0)
  const opened = await chromium.launch({ executablePath: browser, args: [...browserFlags] })
  const names: string[] = []
  try {
    const context = await opened.newContext({ viewport: phone, isMobile: true, hasTouch: true, deviceScaleFactor: 1 })
    const page = await context.newPage()
    for (const { address } of pages.slice(0, MOST)) {
      const answer = await page.goto(`${server.url}${address}`, { waitUntil: 'load' })
      if (answer?.ok() !== true) continue
      const name = `${pictureName(address)}.png`
      await page.screenshot({ path: join(out, name), fullPage: true })
      names.push(name)
    }
  } finally {
    await opened.close()
    await server.close()
  }
  return names
}

/** @example pictureName('/fr/falc/ame/') // 'fr-falc-ame' */
export function pictureName(address: string): string {
  return (
    address
      .split('/')
      .filter(Boolean)
      .join('-')
      .replaceAll(/[^\w-]/g, '_') || 'accueil'
  )
}
