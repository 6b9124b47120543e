import type { JudgementResult } from './judgement.ts'
import type { Verdict } from './verdict.ts'

/** French: what a person found. */
export const resultWords: Readonly<Record<JudgementResult, string>> = {
  conform: 'conforme',
  'not-conform': 'non conforme',
  'not-applicable': 'non applicable',
}

/** French: what may be said of a criterion. */
export const stateWords: Readonly<Record<Verdict['state'], string>> = {
  'not-conform': 'Non conforme',
  'to-judge': 'À juger par une personne',
  conform: 'Conforme',
  'not-applicable': 'Sans objet',
  'not-measured': 'Pas mesuré',
}
