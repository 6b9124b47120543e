import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { checkLibrary } from '../src/checks/check-library.ts'
import { easyToReadProblems } from '../src/checks/easy-to-read.ts'
import { codeQualityReport } from '../src/checks/reporters/code-quality.ts'
import { githubReport } from '../src/checks/reporters/github.ts'
import { jsonReport } from '../src/checks/reporters/json.ts'
import { terminalReport } from '../src/checks/reporters/terminal.ts'
import { mendAll } from '../src/fixes/mend-all.ts'
import { writtenLines } from '../src/fixes/mend-files.ts'
import { pathBelow } from '../src/fixes/path-below.ts'
import { readLibrary } from '../src/library/read.ts'
import type { Problem } from '../src/problem.ts'
import { calledFrom, contentFolder, dayOf, print, readArguments } from './arguments.ts'
import { explainRule } from './explain-rule.ts'
import { lentPages } from './lent-pages.ts'

const { values } = readArguments(
  {
    content: { type: 'string' },
    today: { type: 'string' },
    strict: { type: 'boolean' },
    json: { type: 'boolean' },
    fix: { type: 'boolean' },
    explain: { type: 'string' },
    'code-quality': { type: 'string' },
  },
  'npm run check -- [--content DOSSIER] [--today AAAA-MM-JJ] [--strict] [--json] [--fix] [--explain RÈGLE] [--code-quality FICHIER]',
)
const strict = values.strict === true
if (values.explain !== undefined) explainRule(values.explain)
else if (values.fix === true) show(await mended())
else show(await problemsNow())

async function problemsNow(): Promise<readonly Problem[]> {
  const { path, name } = contentFolder(values.content)
  const library = await readLibrary(path, { today: dayOf(values.today), name, ...lentPages(path) })
  return checkLibrary(library, { strict, others: easyToReadProblems(library, { strict }) })
}

/** What is left once the sure mendings are written. */
async function mended(): Promise<readonly Problem[]> {
  const folder = contentFolder(values.content)
  const { written, problems } = await mendAll(problemsNow, (file) => pathBelow(file, [folder]))
  const lines = writtenLines(written)
  if (values.json === true) process.stderr.write(lines)
  else print(lines)
  return problems
}

function show(problems: readonly Problem[]): void {
  const report = values['code-quality']
  if (report !== undefined) {
    const file = resolve(calledFrom, report)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, codeQualityReport(problems))
  }
  print(values.json === true ? jsonReport(problems) : terminalReport(problems))
  if (values.json !== true && process.env['GITHUB_ACTIONS'] !== undefined) print(githubReport(problems))
  process.exitCode = problems.some(({ severity }) => severity === 'error') ? 1 : 0
}
