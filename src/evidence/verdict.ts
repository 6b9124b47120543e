import type { Criterion } from './criterion.ts'
import type { Judgement } from './judgement.ts'
import type { Evidence, FactTally, MeasuredFault, Run } from './measured.ts'

/** What may be said of a criterion today, and on what it rests. */
export type Verdict =
  | { readonly state: 'not-measured' }
  | { readonly state: 'not-applicable'; readonly counted: readonly FactTally[]; readonly judgement: Judgement | null }
  | {
      readonly state: 'conform'
      readonly ran: readonly Run[]
      readonly counted: readonly FactTally[]
      /** Null: settled by counting alone. */
      readonly judgement: Judgement | null
    }
  | {
      readonly state: 'not-conform'
      readonly faults: readonly MeasuredFault[]
      readonly counted: readonly FactTally[]
      readonly judgement: Judgement | null
    }
  | {
      readonly state: 'to-judge'
      /** Rules that found nothing, which is not enough. */
      readonly ran: readonly Run[]
    }

/**
 * Says of a criterion the most that is proven.
 *
 * A fault that was measured is a fault, whoever found the page sound. Otherwise a person who judged is believed.
 * Otherwise a criterion has no object when nothing of its kind is counted, is met when its plan says that counting
 * settles it and everything was counted, and waits for a person in every other case: a count that is missing and a rule
 * that could not decide included.
 */
export function judge(
  { id, plan }: Pick<Criterion, 'id' | 'plan'>,
  evidence: Evidence | null,
  judgements: readonly Judgement[],
): Verdict {
  const judgement = judgements.find(({ criterion }) => criterion === id) ?? null
  const ran = evidence?.runs.filter(({ rule }) => plan.rules?.includes(rule)) ?? []
  const tallies = new Map(evidence?.facts.map((tally) => [tally.fact, tally]))
  const counted = (facts: readonly string[]) => facts.flatMap((fact) => tallies.get(fact) ?? [])
  const absent = plan.absent ?? []
  const present = counted(absent).filter(({ count }) => count > 0)
  const faults = evidence?.faults.filter(({ rule, rgaa }) => rgaa.includes(id) || plan.rules?.includes(rule)) ?? []
  // What must be absent settles its criterion only where the plan says so; elsewhere it is for a person to look at.
  const broken = plan.settles === true ? present : []
  if (faults.length > 0 || broken.length > 0) return { state: 'not-conform', faults, counted: broken, judgement }
  if (judgement?.result === 'not-conform') return { state: 'not-conform', faults: [], counted: [], judgement }
  if (judgement?.result === 'not-applicable') return { state: 'not-applicable', counted: [], judgement }
  if (judgement?.result === 'conform') return { state: 'conform', ran, counted: counted(absent), judgement }
  if (evidence === null) return { state: 'not-measured' }
  const about = plan.when ?? []
  const objects = counted(about)
  if (about.length > 0 && objects.length === about.length && objects.every(({ count }) => count === 0))
    return { state: 'not-applicable', counted: objects, judgement }
  const settled =
    plan.settles === true && counted(absent).length === absent.length && ran.every(({ unsure }) => unsure === 0)
  return settled ? { state: 'conform', ran, counted: counted(absent), judgement } : { state: 'to-judge', ran }
}
