// npm run review -- ID LANG [--level falc] [--out FILE]
//   a sheet to read a text with a group or a person who speaks the language: numbered lines, pictures, questions, boxes
// npm run review -- record ID LANG [SECTION…] --by GROUP --people N [--level falc] [--on YYYY-MM-DD]
//   writes who found it right; the text then says so, until it changes
import { mkdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { readingKey } from '../src/facts/level.ts'
import { writeWholeFile } from '../src/files/write-whole-file.ts'
import type { Version } from '../src/library/fiche.ts'
import { readLibrary } from '../src/library/read.ts'
import { textName } from '../src/library/text-name.ts'
import { readingSheet } from '../src/review/reading-sheet.ts'
import { recordReview } from '../src/review/record-review.ts'
import { sheetPage } from '../src/review/sheet-page.ts'
import { interfaceOf } from '../src/site/strings/interface-of.ts'
import { namedText } from '../src/status/named-text.ts'
import { NoFrontMatter } from '../src/translations/accept.ts'
import { calledFrom, contentFolder, dayOf, print, readArguments, wrongUse } from './arguments.ts'

const usage =
  'npm run review -- FICHE LANGUE [--level falc] [--out FICHIER], ou : record FICHE LANGUE [SECTION…] --by GROUPE --people NOMBRE [--level falc] [--on AAAA-MM-JJ]'
const { values, positionals } = readArguments(
  {
    level: { type: 'string' },
    out: { type: 'string' },
    by: { type: 'string' },
    people: { type: 'string' },
    on: { type: 'string' },
    content: { type: 'string' },
    today: { type: 'string' },
  },
  usage,
  Infinity,
)
const { path: folder, name } = contentFolder(values.content)
const today = dayOf(values.today)
const library = await readLibrary(folder, { today, name })
const recording = positionals[0] === 'record'
const [id, lang, ...sections] = recording ? positionals.slice(1) : positionals
if (id === undefined || lang === undefined) wrongUse(`Il manque la fiche ou la langue. Écrivez : ${usage}`)
else if (recording) record(id, lang)
else sheet(id, lang)

/** A text that follows the French: the French itself is its writers' to review. */
function textOf(fiche: string, typed: string): Version {
  const wanted = values.level === undefined ? typed : readingKey(typed, values.level)
  const found = namedText(library, fiche, wanted, [])
  if (!found.found) return wrongUse(found.mistake)
  return found.version
}

function sheet(fiche: string, typed: string): void {
  if (sections.length > 0) wrongUse(`« ${sections[0]} » est de trop. Écrivez : ${usage}`)
  const version = textOf(fiche, typed)
  const { words, lang: wordsLang } = interfaceOf(library.languageFiles, version.lang)
  const page = sheetPage(readingSheet(library, version), { review: words.review, lang: wordsLang })
  const out = values.out ?? `relecture-${fiche}-${textName(version)}.html`
  const file = resolve(calledFrom, out)
  mkdirSync(dirname(file), { recursive: true })
  writeWholeFile(file, page)
  print(
    `${out} : ouvrez cette page dans un navigateur, puis imprimez-la. Rien n'est validé tant que rien n'est noté.\n`,
  )
}

function record(fiche: string, typed: string): void {
  const version = textOf(fiche, typed)
  const { by, people, on } = values
  if (by === undefined || by.trim() === '') return wrongUse(`Qui a relu (--by) ? Écrivez : ${usage}`)
  if (people === undefined || !/^[1-9]\d{0,3}$/.test(people))
    return wrongUse(`Combien de personnes ont relu (--people) ? Écrivez : ${usage}`)
  const day = on === undefined ? today : dayOf(on)
  if (day > today) return wrongUse(`La relecture du ${day} n'a pas encore eu lieu : donnez sa vraie date.`)
  const known = version.sections.map((section) => section.id)
  const strange = sections.find((section) => !known.includes(section))
  if (strange !== undefined)
    return wrongUse(`Ce texte n'a pas de section « ${strange} ». Sections : ${known.join(', ')}.`)
  // The Library names files by the folder's name; on the disk they are below its path.
  const path = join(folder, relative(name, version.file))
  try {
    const reading = { on: day, by: by.trim(), people: Number(people) }
    const { file, left } = recordReview(readFileSync(path, 'utf8'), version, sections, reading)
    writeWholeFile(path, file)
    print(
      left.length === 0
        ? `${version.file} : relu en entier. La page le dit, jusqu'à ce que le texte change.\n`
        : `${version.file} : relecture notée. La page ne dit encore rien. Restent à relire : ${left.join(', ')}.\n`,
    )
  } catch (error) {
    if (!(error instanceof NoFrontMatter)) throw error
    wrongUse(`${version.file} : l'en-tête n'est pas lisible. Corrigez-le avec « npm run check », puis recommencez.`)
  }
}
