/** The page of a rule, for the terminal. */
import { conditions } from '../conditions.ts'
import type { Example, FalcRule } from '../rule.ts'

/** Title, reason, remedy, examples and references of a rule, as lines of text. */
export function explain(rule: FalcRule): string {
  const criteria =
    rule.criteria.length === 0 ? [] : [`Critère du référentiel de l'État (2017) : ${rule.criteria.join(', ')}`]
  return [
    `${rule.id} — ${rule.title}`,
    '',
    `Pourquoi : ${rule.why}`,
    `Que faire : ${rule.remedy}`,
    ...criteria,
    '',
    'À éviter :',
    ...rule.bad.map(example),
    'Bien :',
    ...rule.good.map(example),
    '',
    `Sources : ${rule.references.join(' ; ')}`,
    `Aide surtout : ${rule.helps.map((condition) => `${conditions[condition].name} (--for ${condition})`).join(', ')}`,
    '',
  ].join('\n')
}

function example({ text, why }: Example): string {
  return `  ${text.replaceAll('\n', '\n  ')}${why === undefined ? '' : `  (${why})`}`
}
