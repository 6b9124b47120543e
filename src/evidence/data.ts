import { beyond } from './beyond.ts'
import { europeanClause } from './criterion.ts'
import type { Judgement } from './judgement.ts'
import type { Evidence } from './measured.ts'
import { proofWords } from './proof.ts'
import { countStates, judgeAll, legalState, standingOf } from './standing.ts'
import { needs } from './usable.ts'
import type { Verdict } from './verdict.ts'
import { judge } from './verdict.ts'
import { measuredWays } from './ways.ts'

/** Who settled a criterion; null: nobody yet. */
function judgeOf(verdict: Verdict): 'person' | 'machine' | null {
  if (verdict.state === 'to-judge' || verdict.state === 'not-measured') return null
  return verdict.judgement === null ? 'machine' : 'person'
}

/** Everything that the page of evidence says, as plain data: keys in English, sentences in French. */
export function evidenceData(evidence: Evidence | null, judgements: readonly Judgement[]) {
  const judged = judgeAll(evidence, judgements)
  const standing = standingOf(judged)
  return {
    reference: 'RGAA 4.1.2',
    measured: evidence,
    legal_state: legalState(standing),
    standing,
    counts: countStates(judged),
    criteria: judged.map(({ criterion: { id, title, level, wcag }, verdict }) => ({
      id,
      title,
      level,
      wcag,
      en_301_549: wcag.map(europeanClause),
      state: verdict.state,
      by: judgeOf(verdict),
      proof: proofWords(verdict, evidence),
    })),
    beyond: beyond.map((criterion) => {
      const verdict = judge(criterion, evidence, [])
      const { id, title, level } = criterion
      return { id, title, level, state: verdict.state, proof: proofWords(verdict, evidence) }
    }),
    ways: evidence === null ? [] : measuredWays(evidence),
    readers: needs,
  }
}
