// npm run law [-- --json]                           the articles that the content rests on, and where
// npm run law -- --source DIR [--json] [--record]   what changed in a fresh copy; --record: for the status board
// npm run law -- --accept css.L861-1 --source DIR [--from ID]  after a new reading: the entry follows that copy
import { readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { writeWholeFile } from '../src/files/write-whole-file.ts'
import type { RecordedChange } from '../src/law/change.ts'
import { acceptArticle } from '../src/law-watch/accept.ts'
import { compareWithCopy } from '../src/law-watch/compare.ts'
import { editEntry } from '../src/law-watch/edit-entry.ts'
import { changesAfter, changesYaml } from '../src/law-watch/record.ts'
import { articlesData, articlesInWords, changesData, changesInWords } from '../src/law-watch/report.ts'
import { usesInWords, usesOfLaw } from '../src/law-watch/uses.ts'
import { didYouMean } from '../src/library/nearest.ts'
import { readLibrary } from '../src/library/read.ts'
import { contentFolder, dayOf, print, readArguments, wrongUse } from './arguments.ts'
import { lawCopyIn } from './law-copy.ts'

const usage =
  'npm run law -- [--source DOSSIER] [--json] [--record] [--accept css.L861-1] [--from SOURCE] ' +
  '[--content DOSSIER] [--today AAAA-MM-JJ]'
const { values } = readArguments(
  {
    source: { type: 'string' },
    json: { type: 'boolean' },
    record: { type: 'boolean' },
    accept: { type: 'string', multiple: true },
    from: { type: 'string' },
    content: { type: 'string' },
    today: { type: 'string' },
  },
  usage,
)
const { path: folder, name } = contentFolder(values.content)
const library = await readLibrary(folder, { today: dayOf(values.today), name })
const uses = usesOfLaw(library)
const articles = [...library.law.values()]
const broken = library.problems.find(({ file, severity }) => severity === 'error' && file.startsWith(`${name}/law/`))
if (broken !== undefined)
  process.stderr.write(
    `Des entrées de law/ ne sont pas comprises (${broken.file}:${broken.line}) : elles manquent ici. Lancez ` +
      `npm run check.\n`,
  )

if (values.source === undefined) {
  if (values.accept !== undefined || values.record === true)
    wrongUse(`Il manque la copie à lire (--source DOSSIER). Écrivez : ${usage}`)
  print(
    values.json === true
      ? `${JSON.stringify(articlesData(articles, uses), null, 2)}\n`
      : articlesInWords(articles, uses),
  )
} else if (values.accept !== undefined) accept(values.accept, values.source, values.from ?? null)
else compare(values.source)

function compare(source: string): void {
  const comparison = compareWithCopy(articles, lawCopyIn(source, library.lawCodes), library.today)
  if (values.record === true) record(changesAfter(library.lawChanges, comparison, library.law))
  print(
    values.json === true
      ? `${JSON.stringify(changesData(comparison.changes, uses), null, 2)}\n`
      : changesInWords(comparison, uses),
  )
  process.exitCode = comparison.changes.length === 0 ? 0 : 1
}

function accept(ids: readonly string[], source: string, from: string | null): void {
  for (const id of ids)
    if (!library.law.has(id))
      wrongUse(
        `L'article « ${id} » n'a pas d'entrée dans law/. ` +
          `${didYouMean(id, library.law.keys(), `Commencez-la : npm run new -- law ${id} --source ${source}`)}`,
      )
  if (from !== null && !library.sources.has(from))
    wrongUse(
      `La source « ${from} » n'est pas dans sources.yaml. ` +
        `${didYouMean(from, library.sources.keys(), 'Ajoutez-la, ou retirez --from.')}`,
    )
  const copies = lawCopyIn(source, library.lawCodes)
  const known = new Map(library.lawChanges)
  for (const id of ids) {
    const article = library.law.get(id)
    const acceptance = article && acceptArticle(article, copies, library.today, from)
    if (article === undefined || acceptance === undefined) continue
    if (!acceptance.accepted) {
      process.stderr.write(`${acceptance.mistake}\n`)
      process.exitCode = 1
      continue
    }
    // The Library names files by the folder's name; on the disk they are below its path.
    const file = join(folder, relative(name, article.file))
    writeWholeFile(file, editEntry(readFileSync(file, 'utf8'), article.num, acceptance.fields) ?? '')
    known.delete(id)
    print(`${article.file} : ${id} suit cette copie. Relisez « gives », puis : ${usesInWords(uses.get(id) ?? [])}.\n`)
  }
  if (known.size < library.lawChanges.size) record([...known.values()])
}

function record(changes: readonly RecordedChange[]): void {
  writeWholeFile(join(folder, 'law/changes.yaml'), changesYaml(changes))
}
