// npm run audit -- [--pages GLOB] [--profile NAME] [--afresh] [--base /…/] [--json]: the accessibility audit of the
// built site: its HTML, then in real browsers: today's Chromium, then old ones and the other engines, for what the
// oldest phones show.
// npm run audit -- --evidence [--content DIR]: what today's Chromium shows, criterion by criterion.
import { existsSync } from 'node:fs'
import { join, matchesGlob, resolve } from 'node:path'
import { chromium } from '@playwright/test'
import { auditPages } from '../src/audit/audit-pages.ts'
import { auditEngine } from '../src/audit/engines/audit-engine.ts'
import { EngineUnavailable } from '../src/audit/engines/engine.ts'
import { engines } from '../src/audit/engines/engines.ts'
import { browserFlags, findBrowser } from '../src/audit/find-browser.ts'
import type { Finding } from '../src/audit/finding.ts'
import { inWords } from '../src/audit/in-words.ts'
import { auditMarkup, markupProfile } from '../src/audit/markup/audit-markup.ts'
import { readPages } from '../src/audit/pages/read-pages.ts'
import { profiles } from '../src/audit/profiles.ts'
import { rememberIn } from '../src/audit/remembered.ts'
import { surroundingsOf } from '../src/audit/surroundings.ts'
import { serveFolder } from '../src/integrations/serve-folder.ts'
import { nearest } from '../src/library/nearest.ts'
import { print, readArguments, wrongUse } from './arguments.ts'
import { measureEvidence } from './audit-evidence.ts'
import { baseOfSite } from './base-of-site.ts'

const { values } = readArguments(
  {
    pages: { type: 'string' },
    profile: { type: 'string' },
    json: { type: 'boolean' },
    afresh: { type: 'boolean' },
    evidence: { type: 'boolean' },
    content: { type: 'string' },
    base: { type: 'string' },
  },
  "npm run audit -- [--pages '/fr/**'] [--profile phone] [--afresh] [--base /…/] [--json] [--evidence [--content DOSSIER]]",
)
const names = [markupProfile, ...[...profiles, ...engines].map(({ name }) => name)]
const asked = values.profile
if (asked !== undefined && !names.includes(asked)) {
  const near = nearest(asked, names)
  wrongUse(
    `Le profil « ${asked} » n'existe pas.${near === null ? '' : ` Vouliez-vous dire « ${near} » ?`} Choisissez : ${names.join(', ')}.`,
  )
}
const folder = resolve(process.env['SITE_DIR'] ?? resolve(import.meta.dirname, '../dist'))
if (!existsSync(folder)) wrongUse("Le site n'est pas construit : lancez d'abord npm run build.")

const glob = values.pages
const base = baseOfSite(folder, values.base)
const site = readPages(folder, base)
/** An address is asked for as it is served, or counted from the site's root. */
const isAsked = (path: string) =>
  glob === undefined || path === glob || matchesGlob(path, glob) || matchesGlob(path, `${glob}/`)
const pages = site.filter(({ path }) => isAsked(path) || isAsked(path.slice(base.length - 1)))
if (pages.length === 0) wrongUse(`Aucune page ne correspond à « ${glob ?? ''} ». Exemple : --pages '/fr/**'.`)

if (values.evidence === true) {
  if (base !== '/') wrongUse(`Les preuves nomment les pages comme à la racine : construisez le site sans --base.`)
  const part = glob !== undefined || asked !== undefined
  const { content, json } = values
  process.exit(await measureEvidence({ folder, pages, part, profile: asked, content, json }))
}

/** What was found in pages that have not changed since; `--afresh` looks at everything again. */
const remembered = resolve(import.meta.dirname, '../node_modules/.cache/audit')
const wanted = ({ name }: { readonly name: string }) => asked === undefined || name === asked
const chosen = profiles.filter(wanted)
const server = await serveFolder(folder, 0, base)
const findings: Finding[] = []
const absent: string[] = []
const isFile = (path: string) => path.startsWith(base) && existsSync(join(folder, path.slice(base.length)))
if (wanted({ name: markupProfile })) findings.push(...auditMarkup(pages, site, isFile))
if (chosen.length > 0) {
  const browser = await chromium.launch({
    executablePath: process.env['BROWSER_PATH'] ?? findBrowser(),
    args: [...browserFlags],
  })
  const version = `chromium ${browser.version()}`
  const memory = values.afresh === true ? undefined : rememberIn(remembered, surroundingsOf(folder, version))
  findings.push(...(await auditPages({ browser, origin: server.url, ...(memory && { memory }) }, chosen, pages)))
  await browser.close()
}
const looking = engines.filter(wanted)
for (const { name, start } of looking) {
  try {
    const engine = await start()
    findings.push(...(await auditEngine(name, engine, server.url, pages)))
    await engine.close()
  } catch (error) {
    if (!(error instanceof EngineUnavailable)) throw error
    absent.push(name)
    process.stderr.write(`${name} : ${error.message}\n`)
  }
}
await server.close()

const ways = Number(wanted({ name: markupProfile })) + chosen.length + looking.length - absent.length
const passed = absent.length === 0 ? '' : ` Passés, car absents de cette machine : ${absent.join(', ')}.`
if (values.json === true) print(`${JSON.stringify(findings, null, 2)}\n`)
else
  print(
    `${inWords(findings)}${pages.length} pages, ${ways} façons de lire : ${findings.length} défauts trouvés.${passed} Un contrôle automatique ne remplace pas un audit.\n`,
  )
process.exitCode = findings.length === 0 ? 0 : 1
