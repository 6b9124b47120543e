// npm run bench -- desk [LANG…]: how many keys it takes, on the advisor's desk, from an everyday name to « copied ».
import { resolve } from 'node:path'
import { chromium } from '@playwright/test'
import { browserFlags, findBrowser } from '../../src/audit/find-browser.ts'
import type { Presses } from '../../src/bench/desk/key-presses.ts'
import { everydayNames, pressesFor } from '../../src/bench/desk/key-presses.ts'
import { serveFolder } from '../../src/integrations/serve-folder.ts'

/** Presses that a common name may take. */
const bar = 8
/** Names measured for each fiche, in the order in which its editors wrote them. */
const most = 12

/** Prints a line for each fiche; 1 when one has no common name within the bar. */
export async function bench(langs: readonly string[]): Promise<number> {
  const folder = resolve(process.env['SITE_DIR'] ?? 'dist')
  const { url, close } = await serveFolder(folder, 0)
  const browser = await chromium.launch({
    executablePath: process.env['BROWSER_PATH'] ?? findBrowser(),
    args: [...browserFlags],
  })
  const context = await browser.newContext({ baseURL: url, permissions: ['clipboard-read', 'clipboard-write'] })
  const page = await context.newPage()
  let late = 0
  for (const lang of langs.length > 0 ? langs : ['fr']) {
    await page.goto(`/${lang}/conseil/`, { waitUntil: 'networkidle' })
    process.stdout.write(
      `\n${lang} : d'un nom courant à « copié », lettres, Entrée, flèches, C (${bar} touches au plus)\n` +
        `${'fiche'.padEnd(22)} ${'au mieux'.padStart(8)}  ${'tapé'.padEnd(16)} noms dans la limite\n`,
    )
    for (const { fiche, names } of everydayNames(folder, lang)) {
      const measured: Presses[] = []
      for (const name of names.slice(0, most)) measured.push(await pressesFor(page, fiche, name, bar))
      const reached = measured.filter((each) => each.presses !== null)
      const [best] = reached.toSorted((a, b) => (a.presses ?? 0) - (b.presses ?? 0))
      const within = reached.filter(({ presses }) => (presses ?? 0) <= bar).length
      if (within === 0) late += 1
      process.stdout.write(
        `${within === 0 ? '✗ ' : '  '}${fiche.id.padEnd(22)} ${String(best?.presses ?? '–').padStart(6)}  ` +
          `${(best?.typed ?? '').padEnd(16)} ${within} sur ${measured.length}\n`,
      )
    }
  }
  await browser.close()
  await close()
  return late === 0 ? 0 : 1
}
