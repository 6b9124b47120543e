import { chromium } from '@playwright/test'
import { serveFolder } from './src/integrations/serve-folder.ts'
import { findBrowser, browserFlags } from './src/audit/find-browser.ts'
import { writeFileSync } from 'node:fs'
const { url, close } = await serveFolder(process.argv[2]!, 0)
const b = await chromium.launch({ executablePath: findBrowser(), args: [...browserFlags] })
const page = await (await b.newContext({ viewport: { width: 673, height: 1030 } })).newPage()
for (const f of process.argv.slice(3)) {
  await page.goto(`${url}/${f}/feuille/`)
  await page.waitForTimeout(500)
  await page.goto(`${url}/${f}/feuille/`)
  await page.waitForTimeout(500)
  const name = f.replaceAll('/', '-')
  await page.emulateMedia({ media: null })
  writeFileSync(`/tmp/sheet-${name}.pdf`, await page.pdf({ preferCSSPageSize: true }))
  await page.emulateMedia({ media: 'print' })
  await page.screenshot({ path: `/tmp/sheet-${name}.png`, fullPage: true })
  await page.emulateMedia({ media: 'screen' })
  await page.screenshot({ path: `/tmp/sheet-${name}-screen.png`, fullPage: true })
}
await b.close(); await close()
