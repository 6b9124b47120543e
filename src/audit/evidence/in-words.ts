import type { Evidence } from '../../evidence/measured.ts'
import { stateWords } from '../../evidence/result-words.ts'
import { countStates, judgeAll } from '../../evidence/standing.ts'
import type { Verdict } from '../../evidence/verdict.ts'

/** What was measured, in a few French lines for the terminal. No one's judgement is in it. */
export function evidenceInWords(evidence: Evidence): string {
  const judged = judgeAll(evidence, [])
  const counts = countStates(judged)
  const named = (state: Verdict['state']) =>
    judged.flatMap(({ criterion: { id }, verdict }) => (verdict.state === state ? [id] : [])).join(' ')
  const states = ['not-conform', 'conform', 'not-applicable', 'to-judge'] as const
  const lines = states.map((state) => `${stateWords[state]} : ${counts[state]}. ${named(state)}`.trim())
  return `${evidence.pages} pages, ${judged.length} critères du RGAA 4.1.2.\n${lines.join('\n')}\nAucun audit par une personne n'est fait ici.\n`
}
