// npm run falc -- [--json | --sarif] [--for CONDITION] [--compare REV] [--board] [--fix] [--explain RULE] [FILE… | -]:
// the easy-to-read check on any Markdown or plain text.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { text as readAll } from 'node:stream/consumers'
import type { FalcOptions, FalcReport } from '../src/falc/check.ts'
import { checkFalc, checkText } from '../src/falc/check.ts'
import type { Condition } from '../src/falc/conditions.ts'
import { conditionNamed, conditionNames } from '../src/falc/conditions.ts'
import { judgements } from '../src/falc/judgements/all.ts'
import { annotation } from '../src/falc/report/annotations.ts'
import type { BoardRow } from '../src/falc/report/board.ts'
import { boardInWords, boardRows, worstFirst } from '../src/falc/report/board.ts'
import { compareReports, comparisonInWords } from '../src/falc/report/compare.ts'
import { explain } from '../src/falc/report/explain.ts'
import { tagReport } from '../src/falc/report/for-whom.ts'
import { sarifReport } from '../src/falc/report/sarif.ts'
import { otherPagesLine, terminalReport } from '../src/falc/report/terminal.ts'
import { rules } from '../src/falc/rules/all.ts'
import { fromMarkdown, fromPlainText, guessFormat } from '../src/falc/text/build.ts'
import { mendAll } from '../src/fixes/mend-all.ts'
import { writtenLines } from '../src/fixes/mend-files.ts'
import { calledFrom, print, readArguments, wrongUse } from './arguments.ts'
import { explainRule } from './explain-rule.ts'
import { NoSuchState, textBefore } from './text-before.ts'

const options = {
  json: { type: 'boolean', default: false },
  sarif: { type: 'boolean', default: false },
  for: { type: 'string' },
  compare: { type: 'string' },
  board: { type: 'boolean', default: false },
  fix: { type: 'boolean', default: false },
  explain: { type: 'string' },
} as const

const usage =
  'npm run falc -- [--json | --sarif] [--for POUR-QUI] [--compare ÉTAT] [--board] [--fix] [--explain RÈGLE] FICHIER… (ou « - » pour lire le texte tapé)'

const { values, positionals } = readArguments(options, usage, Infinity)
const helped = values.for === undefined ? undefined : knownCondition(values.for)
if (values.explain !== undefined) explainFalc(values.explain)
else if (positionals.length === 0) wrongUse(`Donnez un ou plusieurs fichiers : ${usage}`)
else if (values.sarif === true && (values.json === true || values.compare !== undefined))
  wrongUse('Choisissez une seule forme de réponse : --json, --sarif ou --compare.')
else if (values.board === true && (values.sarif === true || values.compare !== undefined || values.fix === true))
  wrongUse('--board se lit seul, ou avec --json.')
else if (values.board === true) await showBoard()
else if (values.compare !== undefined) await compare(values.compare)
else if (values.sarif === true) await showSarif()
else {
  for (const name of positionals) {
    show(await checked(name))
    if (values.json !== true) print(otherPagesLine(otherPages(name).filter((page) => !positionals.includes(page))))
  }
}

function knownCondition(name: string): Condition {
  return conditionNamed(name) ?? wrongUse(`« --for ${name} » est inconnu : écrivez ${conditionNames.join(', ')}.`)
}

function show(whole: FalcReport): void {
  const report = tagReport(whole, helped)
  print(values.json === true ? `${JSON.stringify(report)}\n` : terminalReport(report))
  if (process.env['GITHUB_ACTIONS'] === 'true' && values.json !== true)
    for (const problem of report.problems) print(`${annotation(problem)}\n`)
  if (!report.ready) process.exitCode = 1
}

async function showSarif(): Promise<void> {
  const reports: FalcReport[] = []
  for (const name of positionals) reports.push(await checked(name))
  const problems = reports.flatMap((report) => tagReport(report, helped).problems)
  const setAside = reports.flatMap(({ file, exceptions }) => exceptions.map((each) => ({ ...each, file })))
  print(sarifReport(problems, [...rules, ...judgements], process.env['npm_package_version'] ?? '0', setAside))
  if (reports.some(({ ready }) => !ready)) process.exitCode = 1
}

/** The sections of all the texts, the worst first. */
async function showBoard(): Promise<void> {
  const rows: BoardRow[] = []
  for (const name of positionals) {
    const source = name === '-' ? await readAll(process.stdin) : readText(name)
    const { format = guessFormat(source), file = name } = name === '-' ? { file: '-' } : optionsFor(name)
    const text = format === 'markdown' ? fromMarkdown(source) : fromPlainText(source)
    rows.push(...boardRows(text, tagReport(checkText(text, { file }), helped)))
  }
  const sorted = worstFirst(rows)
  print(values.json === true ? sorted.map((row) => `${JSON.stringify(row)}\n`).join('') : boardInWords(sorted))
}

/** What was done to each text since a state of its repository; 1 when one of them is harder than it was. */
async function compare(state: string): Promise<void> {
  for (const name of positionals) {
    if (name === '-') wrongUse('Un texte tapé n’a pas d’état d’avant : donnez un fichier.')
    const after = await check(name)
    const former = before(state, name)
    const done = compareReports(former === null ? null : checkFalc(former, optionsFor(name)), after)
    print(values.json === true ? `${JSON.stringify(done)}\n` : comparisonInWords(done))
    if ((done.before !== null && done.after < done.before) || (done.wasReady === true && !done.ready))
      process.exitCode = 1
  }
}

function before(state: string, name: string): string | null {
  try {
    return textBefore(state, name, calledFrom)
  } catch (error) {
    if (error instanceof NoSuchState) return wrongUse(error.message)
    throw error
  }
}

/** The other pages of an easy-to-read twin, from its main one: `fr.falc/refus.md` beside `fr.falc.md`. */
function otherPages(name: string): string[] {
  const folder = name.replace(/\.md$/, '')
  const path = resolve(calledFrom, folder)
  if (!/\.falc\.md$/.test(name) || !existsSync(path) || !statSync(path).isDirectory()) return []
  return readdirSync(path)
    .filter((each) => each.endsWith('.md'))
    .sort()
    .map((each) => `${folder}/${each}`)
}

/** The report of a file; with `--fix`, of what is left once the sure mendings are written. */
async function checked(name: string): Promise<FalcReport> {
  if (values.fix !== true) return check(name)
  if (name === '-') return wrongUse('Un texte tapé ne peut pas être corrigé : donnez un fichier.')
  let report = await check(name)
  const problemsNow = async () => (report = await check(name)).problems
  const lines = writtenLines((await mendAll(problemsNow, (file) => resolve(calledFrom, file))).written)
  if (values.json === true) process.stderr.write(lines)
  else print(lines)
  return report
}

async function check(name: string): Promise<FalcReport> {
  if (name === '-') return checkFalc(await readAll(process.stdin), { file: '-' })
  return checkFalc(readText(name), optionsFor(name))
}

function optionsFor(name: string): FalcOptions {
  const markdown = /\.(?:md|mdx|markdown)$/i.test(name)
  const plain = /\.txt$/i.test(name)
  return { file: name, ...(markdown ? { format: 'markdown' } : plain ? { format: 'plain' } : {}) }
}

function readText(name: string): string {
  try {
    return readFileSync(resolve(calledFrom, name), 'utf8').replace(/^\uFEFF/, '')
  } catch {
    return wrongUse(`Fichier illisible : « ${name} ». Vérifiez son nom et qu'il existe.`)
  }
}

/** Another rule of the house may be meant: what is told of a twin, of a fiche. */
function explainFalc(id: string): void {
  const rule = rules.find((each) => each.id === id)
  if (rule === undefined) explainRule(id)
  else print(explain(rule))
}
