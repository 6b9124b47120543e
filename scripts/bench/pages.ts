// npm run bench -- pages: what pages weigh, and when their text is readable on a slow connection.
import { resolve } from 'node:path'
import { chromium } from '@playwright/test'
import { browserFlags, findBrowser } from '../../src/audit/find-browser.ts'
import { longestOfEachKind } from '../../src/audit/pages/longest-of-each-kind.ts'
import { readPages } from '../../src/audit/pages/read-pages.ts'
import { bareText } from '../../src/bench/pages/bare-text.ts'
import { requestsOf } from '../../src/bench/pages/requests.ts'
import { serveCompressed } from '../../src/bench/pages/serve-compressed.ts'
import { slowReading } from '../../src/bench/pages/slow-reading.ts'
import { weightOf } from '../../src/bench/pages/weight.ts'
import { median } from '../../src/bench/quantile.ts'

const runs = 9
/** How much later than the bare text a page may be readable. */
const bar = 1.15
/** Files that a page may ask for. */
const mostRequests = 5
const timed = new Set(['fiche', 'falc/fiche', 'home'])

/** Prints both tables; 1 when a page is readable later, or asks for more files, than the bars allow. */
export async function bench(): Promise<number> {
  const folder = resolve(process.env['SITE_DIR'] ?? 'dist')
  const pages = longestOfEachKind(readPages(folder))
  process.stdout.write(
    'La plus longue page de chaque sorte, octets en brotli 11\nsorte                     HTML+CSS   CSS seul   scripts   page\n',
  )
  for (const page of pages) {
    const { html, css, scripts } = weightOf(page, folder)
    process.stdout.write(
      `${`${page.kind} (${page.dir})`.padEnd(24)} ${String(html).padStart(9)} ${String(css).padStart(10)} ${String(scripts).padStart(9)}   ${page.path}\n`,
    )
  }

  const browser = await chromium.launch({
    executablePath: process.env['BROWSER_PATH'] ?? findBrowser(),
    args: [...browserFlags],
  })
  process.stdout.write(
    `\nTexte lisible : 400 kbit/s, 400 ms aller-retour, processeur 6 fois plus lent, la plus rapide de ${runs}, puis la médiane\nsorte                     page (ms)   texte seul (ms)   rapport (${bar} au plus)   médiane   demandes (${mostRequests} au plus)\n`,
  )
  let late = false
  for (const page of pages.filter(({ kind }) => timed.has(kind))) {
    const server = await serveCompressed(folder, new Map([['/texte-seul.html', bareText(page)]]))
    const whole: number[] = []
    const bare: number[] = []
    // One after the other, so that whatever else the machine does weighs on both.
    for (let run = 0; run < runs; run += 1) {
      whole.push(await slowReading(browser, `${server.url}${page.path}`))
      bare.push(await slowReading(browser, `${server.url}/texte-seul.html`))
    }
    const asked = await requestsOf(browser, `${server.url}${page.path}`)
    await server.close()
    // The fastest of each: what another program slowed down says nothing of the page.
    const [ours, text] = [Math.min(...whole), Math.min(...bare)]
    late ||= ours / text > bar || asked.length > mostRequests
    const middle = median(whole) / median(bare)
    process.stdout.write(
      `${`${page.kind} (${page.dir})`.padEnd(24)} ${String(Math.round(ours)).padStart(10)} ${String(Math.round(text)).padStart(17)}   ${(ours / text).toFixed(2).padEnd(24)}   ${middle.toFixed(2).padStart(7)}   ${asked.length}\n`,
    )
  }
  await browser.close()
  return late ? 1 : 0
}
