// npm run bench -- falc --corpus DIR: the easy-to-read check on labelled texts, beside the thresholds of other tools.
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { readCorpus } from '../../src/bench/falc/corpus.ts'
import { deciders } from '../../src/bench/falc/deciders.ts'
import { findingsTable } from '../../src/bench/falc/findings-table.ts'
import { speeds } from '../../src/bench/falc/speed.ts'
import { table } from '../../src/bench/falc/table.ts'
import { accuracyTable, publisherTable } from '../../src/bench/falc/verdict-tables.ts'
import { rules } from '../../src/falc/rules/all.ts'
import { calledFrom, print } from '../arguments.ts'

export async function bench(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({ args: [...args], options: { corpus: { type: 'string' } } })
  if (values.corpus === undefined) {
    process.stderr.write(
      'Indiquez un dossier de textes classés (falc/, ordinary/, selflabelled/, sources.tsv) : npm run bench -- falc --corpus DOSSIER\n',
    )
    return 2
  }
  const texts = readCorpus(resolve(calledFrom, values.corpus))
  const [ours] = deciders
  if (ours === undefined || texts.length === 0) {
    process.stderr.write('Ce dossier ne contient aucun texte classé.\n')
    return 2
  }
  print(`${texts.length} textes\n\n${accuracyTable(texts, deciders)}\n`)
  print(`${publisherTable(texts, ours)}\n${findingsTable(texts, rules)}\n`)
  const rows = speeds(texts).map(({ name, words, seconds }) => [
    name,
    String(words),
    seconds,
    String(Math.round(words / seconds)),
  ])
  print(table(['vitesse du contrôle entier', 'mots', 'secondes', 'mots/s'], rows))
  return 0
}
