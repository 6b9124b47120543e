import { checkLibrary } from '../src/checks/check-library.ts'
import { easyToReadProblems } from '../src/checks/easy-to-read.ts'
import { githubReport } from '../src/checks/reporters/github.ts'
import { jsonReport } from '../src/checks/reporters/json.ts'
import { terminalReport } from '../src/checks/reporters/terminal.ts'
import { readLibrary } from '../src/library/read.ts'
import { contentFolder, dayOf, print, readArguments } from './arguments.ts'
import { lentPages } from './lent-pages.ts'

const { values } = readArguments(
  { content: { type: 'string' }, today: { type: 'string' }, strict: { type: 'boolean' }, json: { type: 'boolean' } },
  'npm run check -- [--content DOSSIER] [--today AAAA-MM-JJ] [--strict] [--json]',
)
const { path, name } = contentFolder(values.content)
const library = await readLibrary(path, { today: dayOf(values.today), name, ...lentPages(path) })
const strict = values.strict === true
const problems = checkLibrary(library, { strict, others: easyToReadProblems(library, { strict }) })

print(values.json === true ? jsonReport(problems) : terminalReport(problems))
if (values.json !== true && process.env['GITHUB_ACTIONS'] !== undefined) print(githubReport(problems))
process.exitCode = problems.some(({ severity }) => severity === 'error') ? 1 : 0
