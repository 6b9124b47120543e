import type { Lack, Problem, Severity } from '../problem.ts'
import type { Place } from './model.ts'
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
    const [message, hint] = [plainly(complaint.message), plainly(complaint.hint)]
    report({ file, line, column, severity, ...complaint, message, hint })
  }
}

/** What is quoted from a file can hold signs that would act on the reader's terminal: they are named instead. */
function plainly(words: string): string {
  return words.replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, (sign) =>
    /\s/u.test(sign) ? ' ' : `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
  )
}

/** Where a problem of a whole file is shown. */
export const fileStart: Place = { line: 1, column: 1 }
