// npm run falc -- [--json] [--explain RULE] [FILE… | -]: the easy-to-read check on any Markdown or plain text.
import { readFileSync } from 'node:fs'
import { text as readAll } from 'node:stream/consumers'
import type { FalcReport } from '../src/falc/check.ts'
import { checkFalc } from '../src/falc/check.ts'
import { annotation } from '../src/falc/report/annotations.ts'
import { explain } from '../src/falc/report/explain.ts'
import { terminalReport } from '../src/falc/report/terminal.ts'
import { rules } from '../src/falc/rules/all.ts'
import { didYouMean } from '../src/library/nearest.ts'
import { pathFromCaller, readArguments, runCommand, WrongUse } from './arguments.ts'

const options = { json: { type: 'boolean', default: false }, explain: { type: 'string' } } as const

await runCommand(async () => {
  const { values, positionals } = readArguments(options)
  if (values.explain !== undefined) return explainRule(values.explain)
  if (positionals.length === 0) throw new WrongUse('Donnez un ou plusieurs fichiers, ou « - » pour lire le texte tapé : npm run falc -- content/fiches/css/fr.falc.md')
  let status = 0
  for (const name of positionals) {
    const report = await check(name)
    process.stdout.write(values.json ? `${JSON.stringify(report)}\n` : terminalReport(report))
    if (process.env['GITHUB_ACTIONS'] === 'true' && !values.json) for (const problem of report.problems) process.stdout.write(`${annotation(problem)}\n`)
    if (!report.ready || report.problems.some((problem) => problem.severity === 'error')) status = 1
  }
  return status
})

async function check(name: string): Promise<FalcReport> {
  if (name === '-') return checkFalc(await readAll(process.stdin), { file: '-' })
  const markdown = /\.(?:md|mdx|markdown)$/i.test(name)
  const plain = /\.txt$/i.test(name)
  return checkFalc(readText(name), { file: name, ...(markdown ? { format: 'markdown' } : plain ? { format: 'plain' } : {}) })
}

function readText(name: string): string {
  try {
    return readFileSync(pathFromCaller(name), 'utf8').replace(/^\uFEFF/, '')
  } catch {
    throw new WrongUse(`Fichier illisible : « ${name} ». Vérifiez son nom et qu'il existe.`)
  }
}

function explainRule(id: string): number {
  const rule = rules.find((each) => each.id === id)
  if (rule === undefined) {
    const ids = rules.map((each) => each.id)
    throw new WrongUse(`Règle inconnue : « ${id} ». ${didYouMean(id, ids, `Règles : ${ids.join(', ')}.`)}`)
  }
  process.stdout.write(explain(rule))
  return 0
}
