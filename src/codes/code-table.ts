import { groupCode } from './code.ts'
import type { LedgerEntry } from './ledger.ts'

/** The ledger as a table for people: code in pairs, target, whether it is new or retired; then the count. */
export function codeTable(entries: readonly LedgerEntry[], fresh: ReadonlySet<string>): string {
  const lines = entries.map(({ code, target, retired }) => {
    const state = retired !== null ? `  retiré : ${retired}` : fresh.has(target) ? '  nouveau' : ''
    return `${groupCode(code)}  ${target}${state}`
  })
  const count = `${entries.length} code${entries.length > 1 ? 's' : ''}, dont ${fresh.size} nouveau${fresh.size > 1 ? 'x' : ''}.`
  return [...lines, count].join('\n')
}
