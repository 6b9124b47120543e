/** Findings per 1,000 words of each rule, by label. */
import { findings } from '../../falc/check.ts'
import type { FalcRule } from '../../falc/rule.ts'
import { outcomeOf } from '../../weigh.ts'
import type { LabelledText } from './corpus.ts'
import { groupBy } from './rates.ts'
import { table } from './table.ts'

export function findingsTable(texts: readonly LabelledText[], rules: readonly FalcRule[]): string {
  const labels = [...groupBy(texts, (text) => text.label)]
  const rows = rules.map((rule) => [
    rule.id,
    outcomeOf(rule, rule.id).severity,
    ...labels.map(([, group]) => perThousand(group, rule)),
    ...labels.map(
      ([, group]) => group.filter((each) => findings(each.text, [rule]).length === 0).length / group.length,
    ),
  ])
  return table(
    ['règle', 'gravité', ...labels.map(([label]) => `${label} /1000`), ...labels.map(([label]) => `${label} sans`)],
    rows,
  )
}

function perThousand(texts: readonly LabelledText[], rule: FalcRule): number {
  const found = texts.reduce((sum, each) => sum + findings(each.text, [rule]).length, 0)
  return (1000 * found) / texts.reduce((sum, each) => sum + each.text.wordCount, 0)
}
