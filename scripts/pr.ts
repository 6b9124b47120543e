// npm run pr -- --base REV [--json] [--preview https://…] [--download https://…] [--pictures DIR --site DIR] [--content DIR]
//               [--today YYYY-MM-DD]: what a change does for readers, the comment of a pull request
import { resolve } from 'node:path'
import type { Change } from '../src/changes/change.ts'
import { changeComment } from '../src/changes/comment/comment.ts'
import { compareLibraries } from '../src/changes/compare-libraries.ts'
import { readLibrary } from '../src/library/read.ts'
import { anyTextAddress } from '../src/site/any-text-address.ts'
import { calledFrom, contentFolder, dayOf, print, readArguments, wrongUse } from './arguments.ts'
import { withContentBefore } from './content-before.ts'
import { lentPages } from './lent-pages.ts'
import { NoSuchState } from './text-before.ts'
import { webAddress } from './web-address.ts'

const usage =
  'npm run pr -- --base ÉTAT [--json] [--preview https://…] [--download https://…] [--pictures DOSSIER --site DOSSIER] [--content DOSSIER] [--today AAAA-MM-JJ]'
const { values } = readArguments(
  {
    base: { type: 'string' },
    json: { type: 'boolean' },
    preview: { type: 'string' },
    download: { type: 'string' },
    pictures: { type: 'string' },
    site: { type: 'string' },
    content: { type: 'string' },
    today: { type: 'string' },
  },
  usage,
)
const { base } = values
if (base === undefined) wrongUse(`Il manque l'état à comparer (--base main). Écrivez : ${usage}`)
else await show(base)

async function show(state: string): Promise<void> {
  const preview = webAddress('preview', values.preview)
  const download = webAddress('download', values.download)
  const { path } = contentFolder(values.content)
  const today = dayOf(values.today)
  try {
    const change = await withContentBefore(state, path, async (former, name) => {
      const read = (folder: string) => readLibrary(folder, { today, name, ...lentPages(path) })
      return compareLibraries(await read(former), await read(path), anyTextAddress)
    })
    if (values.pictures !== undefined) await photograph(change, values.pictures, values.site ?? 'dist')
    print(values.json === true ? `${JSON.stringify(change)}\n` : changeComment(change, { preview, download }))
    process.exitCode = change.problems.fresh.some(({ severity }) => severity === 'error') ? 1 : 0
  } catch (error) {
    if (!(error instanceof NoSuchState)) throw error
    wrongUse(error.message)
  }
}

/** The browser is looked for only when pictures are asked for. */
async function photograph({ look }: Change, pictures: string, site: string): Promise<void> {
  const { findBrowser } = await import('../src/audit/find-browser.ts')
  const { takePictures } = await import('../src/changes/take-pictures.ts')
  const browser = process.env['BROWSER_PATH'] ?? findBrowser()
  const taken = await takePictures(look, resolve(calledFrom, site), resolve(calledFrom, pictures), browser)
  process.stderr.write(`Images de pages (téléphone) : ${taken.length}, dans ${pictures}.\n`)
}
