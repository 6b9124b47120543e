// npm run bench -- look [WORD…]: what readers see, measured on the built site; only the figures whose name has a word.
import { readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { chromium } from '@playwright/test'
import { browserFlags, findBrowser } from '../../src/audit/find-browser.ts'
import { readPages } from '../../src/audit/pages/read-pages.ts'
import type { FigureFile } from '../../src/bench/look/figure.ts'
import { serveFolder } from '../../src/integrations/serve-folder.ts'

/** Prints the table; 1 when a figure is above its bar. */
export async function bench(words: readonly string[]): Promise<number> {
  const folder = resolve(process.env['SITE_DIR'] ?? 'dist')
  const seen = { pages: readPages(folder) }
  const measures = new URL('../../src/bench/look/', import.meta.url)
  const files = await Promise.all(
    readdirSync(measures)
      .sort()
      .map(async (name) => (await import(new URL(name, measures).href)) as Partial<FigureFile>),
  )
  const figures = files
    .flatMap((file) => file.figures ?? [])
    .filter(({ name }) => words.every((word) => name.includes(word)))
  const { url, close } = await serveFolder(folder, 0)
  const browser = await chromium.launch({
    executablePath: process.env['BROWSER_PATH'] ?? findBrowser(),
    args: [...browserFlags],
  })
  let above = 0
  for (const { name, most, take } of figures) {
    const context = await browser.newContext({ baseURL: url, reducedMotion: 'reduce' })
    context.setDefaultTimeout(10_000)
    const told = await take({ ...seen, page: await context.newPage() }).catch((error: unknown) => String(error))
    await context.close()
    const passes = typeof told === 'number' && (most === null || told <= most)
    if (!passes) above += 1
    const bar = most === null ? '' : `(${most} au plus)`
    process.stdout.write(
      `${passes ? ' ' : '✗'} ${name.padEnd(72)} ${String(told).split('\n')[0]?.slice(0, 60).padStart(7)} ${bar}\n`,
    )
  }
  await browser.close()
  await close()
  return above === 0 ? 0 : 1
}
