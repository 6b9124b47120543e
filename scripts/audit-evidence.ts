import { mkdirSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { chromium } from '@playwright/test'
import { evidenceYaml } from '../src/audit/evidence/as-yaml.ts'
import { commitOf } from '../src/audit/evidence/commit.ts'
import { gatherEvidence } from '../src/audit/evidence/gather.ts'
import { evidenceInWords } from '../src/audit/evidence/in-words.ts'
import { browserFlags, findBrowser } from '../src/audit/find-browser.ts'
import type { SitePage } from '../src/audit/pages/site-page.ts'
import { profiles } from '../src/audit/profiles.ts'
import { writeWholeFile } from '../src/files/write-whole-file.ts'
import { serveFolder } from '../src/integrations/serve-folder.ts'
import { todayInParis } from '../src/integrations/today.ts'
import { contentFolder, print } from './arguments.ts'

/** What the command was asked. */
interface Asked {
  readonly folder: string
  readonly pages: readonly SitePage[]
  /** Only some pages or ways of reading: nothing is then written, since it would prove nothing of the site. */
  readonly part: boolean
  readonly profile?: string | undefined
  readonly content?: string | undefined
  readonly json?: boolean | undefined
}

const file = 'accessibility/evidence.yaml'

/** Measures the built site, writes the evidence in its content folder. @returns the exit code: 1 for any fault. */
export async function measureEvidence({ folder, pages, part, profile, content, json }: Asked): Promise<number> {
  const { path, name } = contentFolder(content)
  const root = join(import.meta.dirname, '..')
  const server = await serveFolder(folder, 0)
  const browser = await chromium.launch({
    executablePath: process.env['BROWSER_PATH'] ?? findBrowser(),
    args: [...browserFlags],
  })
  const evidence = await gatherEvidence({
    folder,
    origin: server.url,
    browser,
    pages,
    profiles: profiles.filter((one) => profile === undefined || one.name === profile),
    today: todayInParis(),
    commit: commitOf(path, relative(root, join(path, file)).replaceAll('\\', '/')),
  })
  await browser.close()
  await server.close()
  if (json === true) print(`${JSON.stringify(evidence, null, 2)}\n`)
  else print(evidenceInWords(evidence))
  if (part) process.stderr.write("Une partie du site seulement a été regardée : rien n'est écrit.\n")
  else {
    mkdirSync(dirname(join(path, file)), { recursive: true })
    writeWholeFile(join(path, file), evidenceYaml(evidence))
    process.stderr.write(`Écrit dans ${name}/${file}. Le site le montre à la prochaine construction.\n`)
  }
  return evidence.faults.length === 0 ? 0 : 1
}
