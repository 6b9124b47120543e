// npm run pr -- --base REV [--json] [--preview https://…] [--download https://…] [--content DIR] [--today YYYY-MM-DD]:
// what a change does for readers, the comment of a pull request
import { changeComment } from '../src/changes/comment/comment.ts'
import { compareLibraries } from '../src/changes/compare-libraries.ts'
import { readLibrary } from '../src/library/read.ts'
import { anyTextAddress } from '../src/site/any-text-address.ts'
import { contentFolder, dayOf, print, readArguments, wrongUse } from './arguments.ts'
import { withContentBefore } from './content-before.ts'
import { lentPages } from './lent-pages.ts'
import { NoSuchState } from './text-before.ts'
import { webAddress } from './web-address.ts'

const usage =
  'npm run pr -- --base ÉTAT [--json] [--preview https://…] [--download https://…] [--content DOSSIER] [--today AAAA-MM-JJ]'
const { values } = readArguments(
  {
    base: { type: 'string' },
    json: { type: 'boolean' },
    preview: { type: 'string' },
    download: { type: 'string' },
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
  const { path, name } = contentFolder(values.content)
  const read = (folder: string) => readLibrary(folder, { today: dayOf(values.today), name, ...lentPages(path) })
  const after = await read(path)
  try {
    const before = await withContentBefore(state, path, read)
    const change = compareLibraries(before, after, anyTextAddress)
    print(values.json === true ? `${JSON.stringify(change)}\n` : changeComment(change, { preview, download }))
    process.exitCode = change.problems.fresh.some(({ severity }) => severity === 'error') ? 1 : 0
  } catch (error) {
    if (!(error instanceof NoSuchState)) throw error
    wrongUse(error.message)
  }
}
