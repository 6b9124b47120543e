// npm run build -- [--content DIR] [--out DIR] [--today YYYY-MM-DD] [--strict] [--origin https://…] [--base /…/]
//                  [--pdf] [--compress] [--audience public|workshop] [--profile]
import { join, resolve } from 'node:path'
import { checkLibrary } from '../src/checks/check-library.ts'
import { easyToReadProblems } from '../src/checks/easy-to-read.ts'
import { githubReport } from '../src/checks/reporters/github.ts'
import { terminalReport } from '../src/checks/reporters/terminal.ts'
import { compressFolder } from '../src/deploy/compress-folder.ts'
import { buildSite } from '../src/integrations/build-site.ts'
import { buildSteps, stepsInWords } from '../src/integrations/build-steps.ts'
import { writeCms } from '../src/integrations/cms/write-cms.ts'
import { audiences } from '../src/integrations/handover.ts'
import { replaceFolder } from '../src/integrations/replace-folder.ts'
import { writePdfs } from '../src/integrations/write-pdfs.ts'
import { readLibrary } from '../src/library/read.ts'
import { writeLinkPictures } from '../src/link-pictures/write-link-pictures.ts'
import { writeIcons } from '../src/offline/write-icons.ts'
import type { TextAddress } from '../src/open-data/write-open-data.ts'
import { writeOpenData } from '../src/open-data/write-open-data.ts'
import { writeSheets } from '../src/review/write-sheets.ts'
import { writeSearchIndex } from '../src/search/write-index.ts'
import { textAddress } from '../src/site/addresses.ts'
import { interfaceOf } from '../src/site/strings/interface-of.ts'
import { calledFrom, contentFolder, dayOf, print, readArguments, wrongUse } from './arguments.ts'
import { lentPages } from './lent-pages.ts'
import { aboutOrigin, publishedOrigin, servedBelow } from './origin.ts'

const { values } = readArguments(
  {
    content: { type: 'string' },
    out: { type: 'string' },
    today: { type: 'string' },
    strict: { type: 'boolean' },
    origin: { type: 'string' },
    base: { type: 'string' },
    pdf: { type: 'boolean' },
    audience: { type: 'string', default: 'public' },
    compress: { type: 'boolean' },
    profile: { type: 'boolean' },
  },
  'npm run build -- [--content DOSSIER] [--out DOSSIER] [--today AAAA-MM-JJ] [--strict] [--origin https://…] [--base /…/] [--pdf] [--compress] [--audience public|workshop] [--profile]',
)
const { path, name } = contentFolder(values.content)
const today = dayOf(values.today)
const audience = audiences.find((one) => one === values.audience)
if (audience === undefined) wrongUse(`« ${values.audience} » n'est pas un public : écrivez ${audiences.join(' ou ')}.`)
const isWorkshop = audience === 'workshop'
if (isWorkshop && values.origin !== undefined) wrongUse('Un site pour un atelier n’est pas publié : retirez --origin.')
// A copy for a workshop never takes the place of the published site.
const usual = isWorkshop ? 'atelier' : 'dist'
const out = values.out === undefined ? resolve(import.meta.dirname, '..', usual) : resolve(calledFrom, values.out)
const base = servedBelow(values.base ?? process.env['SITE_BASE'])
const origin = isWorkshop ? null : publishedOrigin(values.origin ?? process.env['SITE_ORIGIN'], base)

const { step, steps } = buildSteps()
const library = await step('lecture du contenu', () => readLibrary(path, { today, name, ...lentPages(path) }))
const strict = values.strict === true
// The easy-to-read advice stops no ordinary build, and costs as much as the build itself.
const others = strict ? easyToReadProblems(library, { strict }) : []
const problems = await step('vérification', () => checkLibrary(library, { strict, others }))
const errors = problems.filter(({ severity }) => severity === 'error')
if (errors.length > 0) {
  process.stderr.write(`${terminalReport(errors)}\nLe site n'a pas été construit ; le précédent est intact.\n`)
  if (process.env['GITHUB_ACTIONS'] !== undefined) print(githubReport(errors))
  process.exitCode = 1
} else {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1'
  const site = {
    today,
    origin,
    base,
    release: process.env['npm_package_version'] ?? '0',
    pdfs: new Map<string, number>(),
    audience,
  }
  const root = origin ?? base.slice(0, -1)
  const address: TextAddress = (version, section, part) => `${root}${textAddress(version, section, part)}`
  const writeFiles = async (place: string): Promise<void> => {
    await step('index de recherche', () => writeSearchIndex(library, place))
    await step('icônes', () => writeIcons(library, place))
    await step('données ouvertes', () => writeOpenData(library, place, address, root))
    if (isWorkshop) await step('feuilles de relecture', () => writeSheets(library, place, sheetWordsOf))
    const codeWord = (lang: string) => interfaceOf(library.languageFiles, lang).words.give.code
    if (origin !== null) await step('images des liens', () => writeLinkPictures(library, place, codeWord))
    // As much work as the rest of the build: made when asked for, and pages then lead to them.
    if (values.pdf === true) await step('PDF', () => writePdfs({ library, site }, place, site.pdfs))
  }
  await replaceFolder(out, async (folder) => {
    await buildSite({ library, site }, folder, writeFiles, step)
    // After all else: it is no page of the site, and no copy of it is kept for reading offline.
    const host = isWorkshop ? null : library.site.cms
    if (host !== null)
      await step('page pour écrire', () => writeCms({ path, name, today, host }, join(folder, 'admin')))
    // A minute of one core for a thousand pages: made when asked for, to publish.
    if (values.compress === true) await step('compression', () => compressFolder(folder))
  })
  print(
    `Site construit dans ${values.out ?? usual} : ${library.fiches.size} fiches.\n${isWorkshop ? 'Pour un atelier de lecture : ne le publiez pas. Ses feuilles sont dans /relecture/.\n' : aboutOrigin(origin, library.site.feedTag, today)}`,
  )
  if (values.profile === true) print(stepsInWords(steps))
}

function sheetWordsOf(lang: string) {
  const { words, lang: said } = interfaceOf(library.languageFiles, lang)
  return { review: words.review, lang: said }
}
