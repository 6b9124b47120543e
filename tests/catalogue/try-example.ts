/** Tries an example of any rule, as the commands would, and gives what is told in the rule's name. */
import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { AnyExample, EveryRule } from '../../src/catalogue/every-rule.ts'
import { checkLibrary } from '../../src/checks/check-library.ts'
import type { ContentRule, Example } from '../../src/checks/rule.ts'
import { contentRules } from '../../src/checks/rules.ts'
import { soundContent, soundDay } from '../../src/checks/sound-content.ts'
import { checkFalc } from '../../src/falc/check.ts'
import { obstacleProblems } from '../../src/falc/report/obstacle-problems.ts'
import { fromMarkdown } from '../../src/falc/text/build.ts'
import { compareTwins } from '../../src/falc/twin/compare-twins.ts'
import { twinProblems } from '../../src/falc/twin/twin-problems.ts'
import { openCopy } from '../../src/law-watch/copy/open-copy.ts'
import { readText } from '../../src/library/file-text.ts'
import { libraryFromMemory } from '../../src/library/from-memory.ts'
import { readLibrary } from '../../src/library/read.ts'
import type { OnDisk, ReadingExample } from '../../src/library/reading-rule.ts'
import { reportOn } from '../../src/library/report.ts'
import type { Problem } from '../../src/problem.ts'

const inMemory = (example: Example) => libraryFromMemory(soundContent(example), { today: soundDay })
const all: readonly ContentRule[] = contentRules

/** What a content rule itself finds in a folder: without what the reading of its files says. */
function foundIn(example: Example, rules: readonly ContentRule[], strict: boolean): Problem[] {
  const library = inMemory(example)
  const known = new Set(checkLibrary(library, { strict, rules: [] }).map((problem) => JSON.stringify(problem)))
  return checkLibrary(library, { strict, rules }).filter((problem) => !known.has(JSON.stringify(problem)))
}

/** What the reading of a folder tells, one that needs a disk included. */
async function readIn({ disk, copy, ...example }: ReadingExample, strict: boolean): Promise<Problem[]> {
  if (copy !== undefined) return copyProblems(copy)
  if (disk === undefined) return checkLibrary(inMemory(example), { strict, rules: [] })
  const folder = folderOf(soundContent(example))
  const problems: Problem[] = []
  for (const [path, oddity] of Object.entries(disk)) putOn(folder, path, oddity, problems)
  return [
    ...problems,
    ...checkLibrary(await readLibrary(folder, { today: soundDay, name: 'content' }), { strict, rules: [] }),
  ]
}

function folderOf(files: Iterable<readonly [string, string]>): string {
  const folder = mkdtempSync(join(tmpdir(), 'example-'))
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return folder
}

function putOn(folder: string, path: string, oddity: OnDisk, problems: Problem[]): void {
  const full = join(folder, path)
  switch (oddity) {
    case 'latin-1':
      return writeFileSync(full, Buffer.from('---\ntitle: Sant\xE9\n---\n', 'latin1'))
    case 'too-long':
      return writeFileSync(full, 'Un texte. '.repeat(500_000))
    case 'plain':
      return writeFileSync(full, 'Un texte.\n')
    case 'link':
      return symlinkSync('/etc/hostname', full)
    case 'unreadable':
      // A file that goes away between the list of the folder and its reading.
      readText(
        join(folder, 'absent'),
        1,
        10,
        reportOn(`content/${path}`, (problem) => void problems.push(problem)),
      )
  }
}

function copyProblems(copy: Readonly<Record<string, string>>): Problem[] {
  const problems: Problem[] = []
  const csp = { id: 'csp', name: { fr: 'Code de la santé publique' }, legifrance: null }
  openCopy(folderOf(Object.entries(copy)), [csp], (problem) => void problems.push(problem))
  return problems
}

function judged({ text, standard }: { readonly text: string; readonly standard?: string }): readonly Problem[] {
  if (standard !== undefined) {
    const files = {
      standard: 'fr.md',
      falcAt: ({ line, column }: Pick<Problem, 'line' | 'column'>) => ({ file: 'fr.falc.md', line, column }),
    }
    return twinProblems(compareTwins(fromMarkdown(standard), fromMarkdown(text)), files)
  }
  const report = checkFalc(text, { file: 'fr.falc.md', format: 'markdown' })
  return [...obstacleProblems(report), ...report.problems]
}

/** Problems told in the rule's name, in the order in which they are told. */
export async function tryExample(rule: EveryRule, example: AnyExample, strict = false): Promise<readonly Problem[]> {
  const own = all.filter(({ id }) => id === rule.id)
  const told =
    rule.applies === 'files'
      ? await readIn(example as ReadingExample, strict)
      : rule.applies === 'easy-text' || rule.applies === 'twins'
        ? judged(example as { text: string })
        : foundIn(example as Example, own, strict)
  return told.filter((problem) => problem.rule in rule.outcomes)
}
