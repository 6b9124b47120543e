// npm run build -- [--content DIR] [--out DIR] [--today YYYY-MM-DD] [--strict] [--origin https://…] [--base /…/] [--pdf] [--compress]
import { resolve } from 'node:path'
import { checkLibrary } from '../src/checks/check-library.ts'
import { easyToReadProblems } from '../src/checks/easy-to-read.ts'
import { githubReport } from '../src/checks/reporters/github.ts'
import { terminalReport } from '../src/checks/reporters/terminal.ts'
import { compressFolder } from '../src/deploy/compress-folder.ts'
import { buildSite } from '../src/integrations/build-site.ts'
import { replaceFolder } from '../src/integrations/replace-folder.ts'
import { writePdfs } from '../src/integrations/write-pdfs.ts'
import { readLibrary } from '../src/library/read.ts'
import { writeLinkPictures } from '../src/link-pictures/write-link-pictures.ts'
import { writeIcons } from '../src/offline/write-icons.ts'
import type { TextAddress } from '../src/open-data/write-open-data.ts'
import { writeOpenData } from '../src/open-data/write-open-data.ts'
import { writeSearchIndex } from '../src/search/write-index.ts'
import { textAddress } from '../src/site/addresses.ts'
import { interfaceOf } from '../src/site/strings/interface-of.ts'
import { calledFrom, contentFolder, dayOf, print, readArguments } from './arguments.ts'
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
    compress: { type: 'boolean' },
  },
  'npm run build -- [--content DOSSIER] [--out DOSSIER] [--today AAAA-MM-JJ] [--strict] [--origin https://…] [--base /…/] [--pdf] [--compress]',
)
const { path, name } = contentFolder(values.content)
const today = dayOf(values.today)
const out = values.out === undefined ? resolve(import.meta.dirname, '../dist') : resolve(calledFrom, values.out)
const base = servedBelow(values.base ?? process.env['SITE_BASE'])
const origin = publishedOrigin(values.origin ?? process.env['SITE_ORIGIN'], base)

const library = await readLibrary(path, { today, name, ...lentPages(path) })
const strict = values.strict === true
// The easy-to-read advice stops no ordinary build, and costs as much as the build itself.
const others = strict ? easyToReadProblems(library, { strict }) : []
const errors = checkLibrary(library, { strict, others }).filter(({ severity }) => severity === 'error')
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
  }
  const root = origin ?? base.slice(0, -1)
  const address: TextAddress = (version, section, part) => `${root}${textAddress(version, section, part)}`
  await replaceFolder(out, async (folder) => {
    await buildSite({ library, site }, folder, async (place) => {
      await writeSearchIndex(library, place)
      await writeIcons(library, place)
      await writeOpenData(library, place, address, root)
      if (origin !== null)
        await writeLinkPictures(library, place, (lang) => interfaceOf(library.languageFiles, lang).words.give.code)
      // As much work as the rest of the build: made when asked for, and pages then lead to them.
      if (values.pdf === true) await writePdfs({ library, site }, place, site.pdfs)
    })
    // A minute of one core for a thousand pages: made when asked for, to publish.
    if (values.compress === true) await compressFolder(folder)
  })
  print(
    `Site construit dans ${values.out ?? 'dist'} : ${library.fiches.size} fiches.\n${aboutOrigin(origin, library.site.feedTag, today)}`,
  )
}
