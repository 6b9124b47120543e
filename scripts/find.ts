// npm run find -- --lang fr [--level falc] [--json] [--out DIR] [--base /…/] "question" | --batch FILE.tsv
import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { putBelow } from '../src/base/base.ts'
import { fichesOf } from '../src/search/answer.ts'
import type { Judged } from '../src/search/evaluate.ts'
import { placeOf, qualityOf, rankOf, readJudged } from '../src/search/evaluate.ts'
import type { AskOnDisk, FullAnswer } from '../src/search/open-on-disk.ts'
import { NoIndex, openOnDisk } from '../src/search/open-on-disk.ts'
import type { FicheAddress, ResultObject } from '../src/search/result-object.ts'
import { resultObject } from '../src/search/result-object.ts'
import { answerLines, qualityTable } from '../src/search/terminal.ts'
import { ficheAddress } from '../src/site/addresses.ts'
import { calledFrom, print, readArguments, wrongUse } from './arguments.ts'
import { baseOfSite } from './base-of-site.ts'

const usage =
  'npm run find -- --lang fr [--level falc] [--json] [--out DOSSIER] [--base /…/] "question", ou --batch FICHIER.tsv'
const { values, positionals } = readArguments(
  {
    lang: { type: 'string' },
    level: { type: 'string' },
    json: { type: 'boolean' },
    out: { type: 'string' },
    base: { type: 'string' },
    batch: { type: 'string' },
  },
  usage,
  1,
)
const { level = 'standard', json = false, lang = 'fr' } = values
if (!/^[a-z]+$/.test(level))
  wrongUse(
    `« ${level} » n'est pas un niveau de lecture : écrivez standard, ou le nom d'un fichier de levels/, falc par exemple.`,
  )
const out = values.out === undefined ? resolve(import.meta.dirname, '../dist') : resolve(calledFrom, values.out)
if (!existsSync(resolve(out, 'pagefind')))
  wrongUse(
    `Aucun index de recherche dans « ${values.out ?? 'dist'} » : construisez d'abord le site avec npm run build.`,
  )

const base = baseOfSite(out, values.base)
/** Where a fiche is on the site as it is served. */
const addressOf: FicheAddress = (...place) => putBelow(base, ficheAddress(...place))
const opened = new Map<string, Promise<AskOnDisk>>()

async function find(code: string, question: string): Promise<{ answer: FullAnswer; results: ResultObject[] }> {
  const search = await (opened.get(code) ?? open(code))
  const answer = await search(question, { level: level })
  return { answer, results: fichesOf(answer).map((found) => resultObject(found, addressOf)) }
}

function open(code: string): Promise<AskOnDisk> {
  const search = openOnDisk(out, code)
  opened.set(code, search)
  return search
}

async function batch(judged: readonly Judged[]): Promise<void> {
  const answers = []
  for (const { lang, category, query, expected } of judged) {
    const { results } = await find(lang, query)
    const ids = results.map(({ id }) => id)
    const rank = rankOf(expected, ids)
    answers.push({ lang, category, rank: placeOf(expected, ids) })
    if (json) print(`${JSON.stringify({ lang, category, query, expected: expected.join(','), rank, results })}\n`)
  }
  if (!json) print(qualityTable(qualityOf(answers)))
}

function readBatch(file: string): Judged[] {
  try {
    return readJudged(readFileSync(resolve(calledFrom, file), 'utf8'))
  } catch (error) {
    return wrongUse(
      error instanceof SyntaxError
        ? `${file} : ${error.message}`
        : `Fichier illisible : « ${file} ». Vérifiez son nom.`,
    )
  }
}

try {
  const [question] = positionals
  if (values.batch !== undefined) {
    await batch(readBatch(values.batch))
  } else if (question === undefined || question.trim() === '') {
    wrongUse(`Il manque la question. Écrivez : ${usage}`)
  } else {
    const { answer, results } = await find(lang, question)
    print(json ? `${JSON.stringify(results)}\n` : answerLines(answer, results))
  }
} catch (error) {
  if (!(error instanceof NoIndex)) throw error
  wrongUse(
    `La langue « ${error.message} » n'a pas d'index de recherche. Vérifiez --lang, ou ajoutez la langue dans content/languages.`,
  )
}
