// npm run bench -- precision: the table of findings judged one by one; with --corpus DIR, of those that the rules still
// make.
// With --corpus DIR --sheet FILE [--rule ID] [--size 40]: writes a sheet to judge. With --judged FILE: keeps the
// verdicts of a sheet that was filled in, without its texts.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { readCorpus } from '../../src/bench/falc/corpus.ts'
import {
  judgedFile,
  judgingSheet,
  precisionTable,
  readJudged,
  sample,
  stillFound,
} from '../../src/bench/falc/precision.ts'
import { groupBy } from '../../src/bench/falc/rates.ts'
import { rules } from '../../src/falc/rules/all.ts'
import { calledFrom, print } from '../arguments.ts'

const folder = new URL('../../tests/falc/precision/', import.meta.url)

export async function bench(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      corpus: { type: 'string' },
      sheet: { type: 'string' },
      judged: { type: 'string' },
      rule: { type: 'string' },
      size: { type: 'string', default: '40' },
    },
  })
  if (values.corpus !== undefined && values.sheet !== undefined) {
    const texts = readCorpus(resolve(calledFrom, values.corpus))
    const asked = rules.filter((rule) => values.rule === undefined || rule.id === values.rule)
    writeFileSync(
      resolve(calledFrom, values.sheet),
      judgingSheet(asked.flatMap((rule) => sample(texts, rule, Number(values.size)))),
    )
    return 0
  }
  if (values.judged !== undefined) {
    mkdirSync(folder, { recursive: true })
    for (const [rule, judged] of groupBy(
      readJudged(readFileSync(resolve(calledFrom, values.judged), 'utf8')),
      (one) => one.rule,
    )) {
      writeFileSync(new URL(`${rule}.tsv`, folder), judgedFile(judged))
    }
  }
  const files = existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.tsv'))
        .sort()
    : []
  const judged = files.flatMap((name) => readJudged(readFileSync(new URL(name, folder), 'utf8')))
  const shown =
    values.corpus === undefined ? judged : stillFound(judged, readCorpus(resolve(calledFrom, values.corpus)), rules)
  print(shown.length === 0 ? 'Aucun constat jugé pour le moment.\n' : precisionTable(shown))
  return 0
}
