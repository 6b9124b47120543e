import { plainSigns } from '../plain-signs.ts'
import type { Lack, Problem, Severity } from '../problem.ts'
import type { Place } from './place.ts'
import type { ReadingOutcome, WeighedOutcome } from './reading-rules.ts'
import { readingOutcome } from './reading-rules.ts'

/** Receives problems as they are found. */
export type Report = (problem: Problem) => void

/** A problem without its file. */
export interface Complaint {
  /** What rules of the reading declare: see `rules/`. */
  readonly rule: ReadingOutcome
  readonly message: string
  readonly hint: string
  /** See `Problem`. */
  readonly lacks?: Lack
}

/** One that chooses its weight: only where its rule leaves the choice, by `or`. */
export interface WeighedComplaint extends Complaint {
  readonly rule: WeighedOutcome
  readonly severity: Severity
}

/** Reports on one file; what a complaint weighs is declared by its rule. */
export type FileReport = (place: Place, complaint: Complaint | WeighedComplaint) => void

/** Ties a report to a file, named as editors see it: `content/fiches/ame/fr.md`. */
export function reportOn(file: string, report: Report): FileReport {
  return ({ line, column }, complaint) => {
    const severity = readingOutcome(complaint.rule)?.severity ?? 'error'
    const [message, hint] = [plainSigns(complaint.message), plainSigns(complaint.hint)]
    report({ file, line, column, severity, ...complaint, message, hint })
  }
}

/** Where a problem of a whole file is shown. */
export const fileStart: Place = { line: 1, column: 1 }
