import { existsSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { terminalReport } from '../src/checks/reporters/terminal.ts'
import type { LawCode } from '../src/law/article.ts'
import { openCopy } from '../src/law-watch/copy/open-copy.ts'
import type { Problem } from '../src/problem.ts'
import { calledFrom, wrongUse } from './arguments.ts'

/** The copies of codes in the folder given; ends the process when it holds none, or one that can't be read. */
export function lawCopyIn(given: string, codes: readonly LawCode[]): ReturnType<typeof openCopy> {
  const path = resolve(calledFrom, given)
  if (!existsSync(path) || !statSync(path).isDirectory())
    wrongUse(`Le dossier « ${given} » n'existe pas, ou n'est pas un dossier.`)
  const problems: Problem[] = []
  const copies = openCopy(path, codes, (problem) => void problems.push(problem))
  if (problems.length > 0) {
    process.stderr.write(`${terminalReport(problems)}\n`)
    wrongUse(`La copie de « ${given} » ne peut pas être lue en entier : corrigez ces fichiers, ou retirez-les.`)
  }
  if (copies.size === 0)
    wrongUse(
      `« ${given} » ne contient aucun des codes de law/codes.yaml : il faut les fichiers JSON de ` +
        `@socialgouv/legi-data, ou des listes d'articles en YAML.`,
    )
  return copies
}
