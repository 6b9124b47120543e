// npm run questions -- FICHE [TEXTE]                              the questions that a text must answer, to ask a fresh
// reader
// npm run questions -- record FICHE QUESTION TEXTE RÉSULTAT [NOTE]  notes what that reader answered, with the hash of
// what was read
import { readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { writeWholeFile } from '../src/files/write-whole-file.ts'
import { didYouMean } from '../src/library/nearest.ts'
import type { QuestionReading } from '../src/library/questions.ts'
import { readLibrary } from '../src/library/read.ts'
import { textName, textNamed } from '../src/library/text-name.ts'
import { recordReading } from '../src/questions/record-reading.ts'
import { questionSheet } from '../src/questions/sheet.ts'
import { contentFolder, dayOf, print, readArguments, wrongUse } from './arguments.ts'

const results = ['answered', 'partly', 'no', 'wrong'] as const
const usage = `npm run questions -- FICHE [TEXTE], ou : record FICHE QUESTION TEXTE ${results.join('|')} [NOTE]`
const { values, positionals } = readArguments({ content: { type: 'string' }, today: { type: 'string' } }, usage, 6)
const { path: folder, name } = contentFolder(values.content)
const library = await readLibrary(folder, { today: dayOf(values.today), name })
const [first, ...others] = positionals

if (first === undefined) wrongUse(`Il manque la fiche. Écrivez : ${usage}`)
else if (first === 'record') record(others)
else print(questionSheet(library, knownFiche(first), knownText(first, others[0] ?? 'fr')))

function knownFiche(id: string): string {
  return library.questions.has(id)
    ? id
    : wrongUse(
        `La fiche « ${id} » n'a pas de questions. ${didYouMean(id, library.questions.keys(), `Écrivez-les dans ${name}/questions/${id}.yaml.`)}`,
      )
}

function knownText(fiche: string, typed: string): string {
  const texts = [...(library.fiches.get(fiche)?.versions.values() ?? [])].map(textName)
  const wanted = textNamed(typed, library)
  return texts.includes(wanted)
    ? wanted
    : wrongUse(
        `La fiche « ${fiche} » n'a pas de texte « ${typed} ». ${didYouMean(wanted, texts, `Textes : ${texts.join(', ')}.`)}`,
      )
}

function record([fiche = '', id = '', typed = '', given = '', note]: readonly string[]): void {
  const questions = library.questions.get(knownFiche(fiche)) ?? []
  const question = questions.find((each) => each.id === id)
  if (question === undefined)
    return wrongUse(
      `La fiche « ${fiche} » n'a pas de question « ${id} ». ${didYouMean(
        id,
        questions.map((each) => each.id),
        `Questions : ${questions.map((each) => each.id).join(', ')}.`,
      )}`,
    )
  const text = knownText(fiche, typed)
  const result = results.find((each) => each === given)
  if (result === undefined)
    return wrongUse(
      `« ${given} » n'est pas un résultat. ${didYouMean(given, results, `Résultats : ${results.join(', ')}.`)}`,
    )
  const version = [...(library.fiches.get(fiche)?.versions.values() ?? [])].find((each) => textName(each) === text)
  const section = version?.sections.find((each) => each.id === question.section)
  if (version === undefined || section === undefined)
    return wrongUse(
      `Le texte « ${text} » n'a pas la section « ${question.section} » : il ne répond pas à cette question.`,
    )
  const reading: QuestionReading = {
    on: library.today,
    level: version.level,
    lang: version.lang,
    result,
    note: note ?? null,
    hash: section.hash,
  }
  // The Library names files by the folder's name; on the disk they are below its path.
  const path = join(folder, relative(name, question.file))
  const recorded = recordReading(readFileSync(path, 'utf8'), id, reading)
  if (recorded === null)
    return wrongUse(
      `${question.file} : écrivez la question « ${id} », et ses « readings », sur plusieurs lignes, puis recommencez.`,
    )
  writeWholeFile(path, recorded)
  print(`${question.file} : lecture notée pour « ${id} » (${text}, ${result}).\n`)
}
