// npm run translations [-- --json] [--strict]          what is missing or behind; --strict: exit 1 when a text is
// behind
// npm run translations -- accept ID LANG [SECTION…]    says that a text follows today's French
// npm run translations -- accept languages LANG [NAME…]  the same of the site's own words
// npm run translations -- accept --all                 the same for every text that is behind, for a first import
import { readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { writeWholeFile } from '../src/files/write-whole-file.ts'
import { frenchHashes } from '../src/languages/behind.ts'
import type { Version } from '../src/library/fiche.ts'
import { didYouMean } from '../src/library/nearest.ts'
import { pageKey } from '../src/library/page-key.ts'
import { readLibrary } from '../src/library/read.ts'
import type { Section } from '../src/library/section.ts'
import { behindIn, namedText } from '../src/status/named-text.ts'
import { translationBoard } from '../src/status/translation-board.ts'
import { translationBoardInWords } from '../src/status/translation-words.ts'
import { acceptSections, NoFrontMatter } from '../src/translations/accept.ts'
import { acceptMessages } from '../src/translations/accept-messages.ts'
import { contentFolder, dayOf, print, readArguments, wrongUse } from './arguments.ts'

const usage =
  'npm run translations -- [--json] [--strict] [--content DOSSIER], ou : accept ID LANGUE [SECTION…], ou : accept languages LANGUE [MESSAGE…], ou : accept --all'
const { values, positionals } = readArguments(
  {
    content: { type: 'string' },
    today: { type: 'string' },
    json: { type: 'boolean' },
    strict: { type: 'boolean' },
    all: { type: 'boolean' },
  },
  usage,
  Infinity,
)
const { path: folder, name } = contentFolder(values.content)
const library = await readLibrary(folder, { today: dayOf(values.today), name })
const [action, ...words] = positionals

if (action === undefined) showBoard()
else if (action !== 'accept') wrongUse(`Action inconnue : « ${action} ». Écrivez : ${usage}`)
else if (values.all === true) acceptAll()
else if (words[0] === 'languages') acceptLanguage(words.slice(1))
else acceptOne(words)

function showBoard(): void {
  const board = translationBoard(library)
  print(values.json === true ? `${JSON.stringify(board, null, 2)}\n` : translationBoardInWords(board))
  if (values.strict === true && board.some(({ matters }) => matters.includes('behind'))) process.exitCode = 1
}

function acceptOne([id, text, ...sections]: readonly string[]): void {
  if (id === undefined || text === undefined) wrongUse(`Il manque la fiche ou la langue. Écrivez : ${usage}`)
  const found = namedText(library, id, text, sections)
  if (!found.found) wrongUse(found.mistake)
  accept(found.version, found.french, sections)
  print(`${found.version.file} : à jour pour ${sections.length === 0 ? 'toutes ses sections' : sections.join(', ')}.\n`)
}

/** Every message that is behind, or those that are named. */
function acceptLanguage([code = '', ...names]: readonly string[]): void {
  const standing = library.languageStandings.find((one) => one.code === code)
  const french = library.languageFiles.get('fr')
  if (standing === undefined || french === undefined)
    return wrongUse(
      `languages/${code}.yaml n'existe pas, ou n'est pas lisible. Commencez par : npm run new -- language ${code}`,
    )
  const hashes = frenchHashes(french)
  const strange = names.find((message) => !hashes.has(message))
  if (strange !== undefined)
    return wrongUse(
      `Il n'y a pas de message « ${strange} ». ${didYouMean(strange, hashes.keys(), 'Écrivez par exemple interface.skip.')}`,
    )
  const accepted = names.length === 0 ? standing.behind : names
  const path = join(folder, relative(name, standing.file))
  writeWholeFile(path, acceptMessages(readFileSync(path, 'utf8'), hashes, accepted))
  print(`${standing.file} : ${accepted.length === 0 ? 'déjà à jour' : `à jour pour ${accepted.join(', ')}`}.\n`)
}

function acceptAll(): void {
  const behind: { readonly version: Version; readonly french: readonly Section[] }[] = [
    ...library.fiches.values(),
  ].flatMap(({ versions }) => {
    const french = versions.get('fr/standard')?.sections ?? []
    return [...versions.values()]
      .filter((version) => behindIn(version).length > 0)
      .map((version) => ({ version, french }))
  })
  for (const page of library.pages.values()) {
    const french = library.pages.get(pageKey(page.page, 'fr', 'standard'))?.sections ?? []
    if (behindIn(page).length > 0) behind.push({ version: page, french })
  }
  for (const { version, french } of behind) accept(version, french, [])
  print(`Textes marqués à jour : ${behind.length}.\n`)
}

function accept({ file }: Version, french: readonly Section[], sections: readonly string[]): void {
  // The Library names files by the folder's name; on the disk they are below its path.
  const path = join(folder, relative(name, file))
  try {
    writeWholeFile(path, acceptSections(readFileSync(path, 'utf8'), french, sections))
  } catch (error) {
    if (!(error instanceof NoFrontMatter)) throw error
    wrongUse(`${file} : l'en-tête n'est pas lisible. Corrigez-le avec « npm run check », puis recommencez.`)
  }
}
