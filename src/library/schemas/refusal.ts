import type { ReadingOutcome } from '../reading-rules.ts'

/** What an editor reads of a value that a schema refuses: the outcome, which a rule declares, and the French remedy. */
export function refusal(rule: ReadingOutcome, hint: string): { readonly rule: ReadingOutcome; readonly hint: string } {
  return { rule, hint }
}
