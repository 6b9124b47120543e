import type { RulePage } from '../../catalogue/rule-page.ts'
import { rulePages } from '../../catalogue/rule-page.ts'

const examples = import.meta.glob<string>('../../catalogue/examples/*.txt', {
  query: '?raw',
  import: 'default',
  eager: true,
})

/** The page of every rule, in the order of the list. */
export const pages: readonly RulePage[] = rulePages((id) => examples[`../../catalogue/examples/${id}.txt`] ?? '')

/** Those of rules of easy-to-read texts, which had a list of their own: its addresses still lead to them. */
export const easyPages: readonly RulePage[] = pages.filter(({ easy }) => easy !== null)
