// npm run bench -- preview [--content DIR] [--runs 5]: how long a change takes to be on the page open in a
// browser, on a content folder and on the same as large as the finished site.
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Page } from '@playwright/test'
import { chromium } from '@playwright/test'
import { browserFlags, findBrowser } from '../../src/audit/find-browser.ts'
import { editsOf } from '../../src/bench/preview/edits.ts'
import { writeFullSize } from '../../src/bench/preview/full-size.ts'
import { previewApart } from '../../src/bench/preview/preview-apart.ts'
import { shownAfter } from '../../src/bench/preview/shown-after.ts'
import { median } from '../../src/bench/quantile.ts'
import { todayInParis } from '../../src/integrations/today.ts'
import { readLibrary } from '../../src/library/read.ts'
import { contentFolder } from '../arguments.ts'

/** Milliseconds that an editor waits without losing the thread. */
const bar = 2000
const fullSize = { fiches: 46, translations: ['en', 'ar', 'es', 'fa', 'pt', 'ro', 'ru', 'tr', 'uk', 'zh'] }

/** Prints a line for each kind of change; 1 when a median is beyond the bar. */
export async function bench(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: { content: { type: 'string' }, runs: { type: 'string', default: '5' } },
  })
  const folder = mkdtempSync(join(tmpdir(), 'preview-'))
  const { path: content } = contentFolder(values.content)
  const browser = await chromium.launch({
    executablePath: process.env['BROWSER_PATH'] ?? findBrowser(),
    args: [...browserFlags],
  })
  let late = 0
  try {
    cpSync(content, join(folder, 'content'), { recursive: true })
    writeFullSize(content, join(folder, 'full'), fullSize)
    for (const name of ['content', 'full']) {
      const page = await browser.newPage()
      late += await measure(page, join(folder, name), Number(values.runs))
      await page.close()
    }
  } finally {
    await browser.close()
    rmSync(folder, { recursive: true, force: true })
  }
  return late === 0 ? 0 : 1
}

async function measure(page: Page, folder: string, runs: number): Promise<number> {
  const library = await readLibrary(folder, { today: todayInParis() })
  const texts = [...library.fiches.values()].reduce((sum, { versions }) => sum + versions.size, 0)
  process.stdout.write(
    `\n${library.fiches.size} fiches, ${texts} textes : millisecondes entre l’enregistrement et la page (${runs} fois)\n` +
      `${'changement'.padEnd(24)} ${['min', 'médiane', 'max'].map((head) => head.padStart(8)).join('')}\n`,
  )
  const { url, stop } = await previewApart(folder)
  let late = 0
  try {
    for (const edit of editsOf(library, folder)) {
      await page.goto(`${url}${edit.page}`, { waitUntil: 'load', timeout: 120_000 })
      const times: number[] = []
      for (let run = 0; run < runs; run += 1) times.push(await shownAfter(page, edit, 710_000 + run * 1_111))
      if (median(times) > bar) late += 1
      const shown = [Math.min(...times), median(times), Math.max(...times)]
      process.stdout.write(`${edit.kind.padEnd(24)} ${shown.map((time) => time.toFixed(0).padStart(8)).join('')}\n`)
    }
  } finally {
    await stop()
  }
  return late
}
