import type { Point } from 'unist'
import type { VFileMessage } from 'vfile-message'
import type { Severity } from '../problem.ts'
import type { TakesMessages } from './takes-messages.ts'

/** A mistake, as unified's plugins tell them: any tool that shows a file's messages shows it. */
export interface Mistake {
  readonly rule: string
  /** `error` when left out. */
  readonly severity?: Severity
  /** French: what is wrong and why it matters. */
  readonly message: string
  /** French: what to do. */
  readonly hint: string
}

const FATAL = { error: true, warning: false, info: undefined } as const

/** Leaves a message on the file. */
export function complain(
  file: TakesMessages,
  { line, column }: Point,
  { rule, severity = 'error', message, hint }: Mistake,
  source = 'droits-clairs',
): void {
  const left = file.message(message, { place: { line, column }, source, ruleId: rule })
  left.note = hint
  left.fatal = FATAL[severity]
}

/** The mistake that a message tells, and where. */
export function mistakeOf({
  ruleId,
  fatal,
  reason,
  note,
  line,
  column,
}: VFileMessage): Mistake & Pick<Point, 'line' | 'column'> {
  const severity = fatal === true ? 'error' : fatal === false ? 'warning' : 'info'
  return { rule: ruleId ?? '', severity, message: reason, hint: note ?? '', line: line ?? 1, column: column ?? 1 }
}
