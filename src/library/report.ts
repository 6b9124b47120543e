import type { Lack, Problem, Severity } from '../problem.ts'
import type { Place } from './model.ts'

/** Receives problems as they are found. */
export type Report = (problem: Problem) => void

/** A problem without its file. */
export interface Complaint {
  readonly rule: string
  readonly severity?: Severity
  readonly message: string
  readonly hint: string
  /** See `Problem`. */
  readonly lacks?: Lack
}

/** Reports on one file: an error unless the complaint says otherwise. */
export type FileReport = (place: Place, complaint: Complaint) => void

/** Ties a report to a file, named as editors see it: `content/fiches/ame/fr.md`. */
export function reportOn(file: string, report: Report): FileReport {
  return ({ line, column }, { severity = 'error', ...complaint }) => report({ file, line, column, severity, ...complaint })
}

/** Where a problem of a whole file is shown. */
export const fileStart: Place = { line: 1, column: 1 }
