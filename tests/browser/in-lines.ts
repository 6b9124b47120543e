import type { Fault } from '../../src/audit/finding.ts'

/** Faults in one line each, so that a failed test says what and where. */
export function inLines(faults: readonly (Fault & { readonly page: string })[]): string[] {
  return faults.map(({ page, rule, node, message }) => `${page} ${rule}: ${message} ${node}`)
}
