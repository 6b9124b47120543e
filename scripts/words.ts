// npm run words: after a message was added to content/languages/fr.yaml, or one of its blanks changed, writes what
// every language must say.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { terminalReport } from '../src/checks/reporters/terminal.ts'
import { writeWholeFile } from '../src/files/write-whole-file.ts'
import { expectedWordsSource } from '../src/languages/expect-words.ts'
import { readLanguageFile } from '../src/library/read-language.ts'
import { reportOn } from '../src/library/report.ts'
import { readYaml } from '../src/library/yaml-text.ts'
import type { Problem } from '../src/problem.ts'
import { print, readArguments, wrongUse } from './arguments.ts'

readArguments({}, 'npm run words')
const root = join(import.meta.dirname, '..')
const file = 'content/languages/fr.yaml'
const problems: Problem[] = []
const report = reportOn(file, (problem) => void problems.push(problem))
const yaml = readYaml(readFileSync(join(root, file), 'utf8'), report)
const read = yaml === null ? null : readLanguageFile('fr', yaml, report)
if (read === null) wrongUse(`${terminalReport(problems)}Corrigez ${file}, puis recommencez.`)
const target = 'src/languages/expected-words.ts'
writeWholeFile(join(root, target), expectedWordsSource(read.file))
print(`${target} est à jour : ajoutez les mêmes messages dans les autres langues (npm run check dit lesquels).\n`)
